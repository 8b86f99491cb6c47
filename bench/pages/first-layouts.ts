/** Layouts that the extractor was made with: agencies, networks and content systems. */
import { type Layout, lines, links, paragraphs, whole } from './layout.ts';
import { comments, english, menu, related, stories, ticker } from './stories.ts';

const [sarmin, water, mine, convoy, raid, protest, clash, report] = stories as unknown as readonly [
  (typeof stories)[0],
  (typeof stories)[0],
  (typeof stories)[0],
  (typeof stories)[0],
  (typeof stories)[0],
  (typeof stories)[0],
  (typeof stories)[0],
  (typeof stories)[0],
];

/** State agency: JSON-LD, OpenGraph, a marquee of urgent news, a share bar, tags and most-read boxes. */
const stateAgency = (): Layout => ({
  name: 'state agency, JSON-LD',
  url: 'https://sana.sy/?p=2155501',
  html: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${water.headline} – S A N A</title>
<meta property="og:title" content="${water.headline}"><meta property="og:type" content="article"><meta property="og:site_name" content="الوكالة العربية السورية للأنباء">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"${water.headline}","datePublished":"2024-03-12T11:20:05+03:00","dateModified":"2024-03-13T09:00:00+03:00","publisher":{"@id":"#org"}},{"@type":"Organization","@id":"#org","name":"SANA"}]}</script></head>
<body class="rtl single single-post"><header id="masthead"><div class="top-date">الخميس 21 آذار 2024</div><nav class="main-nav"><ul>${links(menu)}</ul></nav></header>
<div class="breaking-news"><span>عاجل</span><marquee>${links(ticker, '', ' * ')}</marquee></div>
<main><article class="post-2155501"><h1 class="entry-title">${water.headline}</h1><div class="post-meta"><span class="date">2024-03-12</span> <span>المحافظات</span></div>
<div class="share-buttons"><a href="#">فيسبوك</a><a href="#">تويتر</a></div><div class="entry-content"><figure><img src="a.jpg" alt=""></figure>
<p>حمص-سانا</p>${paragraphs([water.lead, ...water.body])}</div><div class="tags-links">الكلمات المفتاحية: <a href="/t">حمص</a> <a href="/t">مياه</a></div></article>
<aside class="sidebar"><h3>الأكثر قراءة</h3><ul>${links(related)}</ul></aside></main><footer>جميع الحقوق محفوظة © سانا 2024</footer></body></html>`,
  gold: { text: lines(water.headline, 'حمص-سانا', water.lead, water.body), date: '2024-03-12', publisher: 'sana' },
});

/** A monitor in London: WordPress with jannah-like markup, the related box in the middle of the body. */
const monitor = (): Layout => ({
  name: 'monitor, related box within',
  url: 'https://www.syriahr.com/%d9%82%d8%b5%d9%81/735511/',
  html: `<!DOCTYPE html><html dir="rtl" lang="ar"><head><title>${sarmin.headline} - المرصد السوري لحقوق الإنسان</title>
<meta property="article:published_time" content="2024-11-30T08:41:00+00:00"><meta property="og:site_name" content="المرصد السوري لحقوق الانسان"></head>
<body class="rtl post-template-default single"><div class="theme-header"><div class="main-menu"><ul>${links(menu)}</ul></div></div>
<div id="content" class="site-content has-sidebar"><div class="main-content"><article id="the-post"><header class="entry-header-outer"><nav id="breadcrumb"><a href="/">الرئيسية</a> / <a href="/n">أخبار المرصد</a></nav>
<h1 class="post-title entry-title">${sarmin.headline}</h1><div id="single-post-meta" class="post-meta"><span class="date meta-item">نوفمبر 30, 2024</span><span class="meta-views">1,204</span></div></header>
<div class="entry-content">${paragraphs([sarmin.lead, ...sarmin.body.slice(0, 2)])}
<div id="inline-related-post" class="mag-box"><h3>اقرأ أيضاً</h3><ul>${links(related.slice(0, 2))}</ul></div>${paragraphs(sarmin.body.slice(2))}</div>
<div id="share-buttons-bottom"><a>Facebook</a><a>X</a><a>واتساب</a></div></article>
<div id="related-posts" class="container-wrapper"><h3>مقالات ذات صلة</h3>${links(related, '<div><h4>', '</h4><span class="date">ديسمبر 2, 2024</span></div>')}</div>
<div id="comments"><h3>تعليقان</h3>${paragraphs(comments)}</div></div><aside class="sidebar">${links(ticker)}</aside></div></body></html>`,
  gold: { text: whole(sarmin), date: '2024-11-30', publisher: 'syrian-observatory-for-human-rights' },
});

/** A local network: Bootstrap, no metadata but og:title, day-month-year with strokes, cards below. */
const localNetwork = (): Layout => ({
  name: 'local network, Bootstrap',
  url: 'https://furat-today.example/article.php?id=8841',
  html: `<html lang="ar"><head><meta name="viewport" content="width=device-width"><title>شبكة الفرات اليوم | ${mine.headline}</title><meta property="og:title" content="${mine.headline}"></head>
<body><nav class="navbar navbar-expand-lg"><div class="container"><a class="navbar-brand" href="/">شبكة الفرات اليوم</a><ul class="navbar-nav">${links(menu)}</ul></div></nav>
<div class="container mt-4"><div class="row"><div class="col-lg-8"><h2 class="fw-bold">${mine.headline}</h2><p class="text-muted small"><i class="fa fa-clock"></i> 14/02/2024 <i class="fa fa-eye"></i> 3412 مشاهدة</p>
<img src="/up/8841.jpg" class="img-fluid"><div class="lh-lg fs-5">${[mine.lead, ...mine.body].join('<br><br>')}</div>
<div class="d-flex social-share"><a href="#">مشاركة على فيسبوك</a><a href="#">واتساب</a></div></div>
<div class="col-lg-4"><h4>آخر الأخبار</h4><div class="list-group">${links(ticker, '', '')}</div></div></div>
<h4 class="mt-5">قد يهمك أيضا</h4><div class="row">${links(related, '<div class="card"><div class="card-body">', '<small>15/02/2024</small></div></div>')}</div></div>
<footer class="bg-dark"><p>© 2024 شبكة الفرات اليوم. جميع الحقوق محفوظة</p></footer></body></html>`,
  gold: { text: whole(mine), date: '2024-02-14', publisher: 'شبكة الفرات اليوم' },
});

/** A site of statements: the statement in one box of line breaks, Hijri and Gregorian at its foot. */
const warRoom = (): Layout => {
  const text = [raid.lead, ...raid.body];
  return {
    name: 'war room statement, date at the foot',
    url: 'https://media-office.example/statements/217',
    html: `<html dir="rtl"><head><title>بيان رقم 217</title></head><body><div class="header"><img src="logo.png" alt="المكتب الإعلامي"><div class="menu">${links(menu.slice(0, 5), ' ', ' | ')}</div></div>
<div class="statement-page"><h1>بيان رقم 217 حول ما جرى قرب القصير</h1><div class="statement-text">بسم الله الرحمن الرحيم<br>${text.join('<br/>\n')}<br><br>المكتب الإعلامي<br>الثلاثاء 16 رجب 1443 هـ<br>الموافق 17 شباط 2022 م</div>
<div class="print"><a href="javascript:print()">طباعة</a></div></div><div class="bottom">${links(related, '<div>', '</div>')}</div></body></html>`,
    gold: {
      text: lines('بيان رقم 217 حول ما جرى قرب القصير', 'بسم الله الرحمن الرحيم', text, 'المكتب الإعلامي'),
      date: '2022-02-17',
      publisher: 'media-office.example',
    },
  };
};

/** Blogger before 2012: date header above, title as h3, nested divs, archive and followers in the sidebar. */
const bloggerOld = (): Layout => ({
  name: 'Blogger, old template',
  url: 'http://daraa-voice.blogspot.com/2013/08/blog-post_24.html',
  html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html dir='rtl' xmlns='http://www.w3.org/1999/xhtml'><head><title>صوت درعا: ${clash.headline}</title></head>
<body><div class='navbar section' id='navbar'></div><div id='outer-wrapper'><div id='wrap2'><div id='header-wrapper'><div class='header'><h1 class='title'><a href='/'>صوت درعا</a></h1><div class='descriptionwrapper'><p class='description'>مدونة إخبارية محلية</p></div></div></div>
<div id='content-wrapper'><div id='main-wrapper'><div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><h2 class='date-header'><span>السبت، 24 أغسطس 2013</span></h2>
<div class='post hentry'><h3 class='post-title entry-title'>${clash.headline}</h3><div class='post-body entry-content'><div style='text-align: right;'>${clash.lead}</div><div><br /></div>${paragraphs(clash.body, 'div', " style='text-align: right;'")}<div style='clear: both;'></div></div>
<div class='post-footer'><span class='post-author vcard'>مرسلة بواسطة <span class='fn'>صوت درعا</span></span> <span class='post-timestamp'>في <a href='#'><abbr class='published' title='2013-08-24T19:02:00+03:00'>7:02 م</abbr></a></span></div></div>
<div class='comments' id='comments'><h4>هناك 3 تعليقات:</h4>${paragraphs(comments)}</div></div></div></div></div>
<div id='sidebar-wrapper'><div class='widget BlogArchive'><h2>أرشيف المدونة</h2><ul>${links(related)}</ul></div><div class='widget Followers'><h2 class='title'>المتابعون</h2></div></div></div></div></div></body></html>`,
  gold: { text: whole(clash), date: '2013-08-24', publisher: 'صوت درعا' },
});

/** Blogger today: a theme with JSON-LD BlogPosting, share and label strips, feed of popular posts. */
const bloggerNew = (): Layout => ({
  name: 'Blogger, contempo theme',
  url: null,
  html: `<!DOCTYPE html><html lang='ar' dir='rtl'><head><title>${protest.headline}</title><meta content='article' property='og:type'/><link href='https://jabal-news.blogspot.com/2023/09/sq.html' rel='canonical'/><meta property='og:site_name' content='أخبار الجبل'/></head>
<body class='item-view version-1-3-3'><a class='skip-navigation' href='#main'>التخطي إلى المحتوى الرئيسي</a><div class='page'><div class='centered-top-placeholder'></div><div class='page_body'><div class='centered'>
<div class='bg-photo-container'></div><main class='centered-bottom' id='main' role='main'><div class='main section' id='page_body'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed container'><article class='post-outer-container'><div class='post-outer'>
<div class='post'><script type='application/ld+json'>{"@context":"http://schema.org","@type":"BlogPosting","headline":"${protest.headline}","datePublished":"2023-09-22T13:05:00-07:00","dateModified":"2023-09-25T01:00:00-07:00","publisher":{"@type":"Organization","name":"Blogger"}}</script>
<h3 class='post-title entry-title'>${protest.headline}</h3><div class='post-header'><div class='post-header-line-1'><span class='byline post-timestamp'><a class='timestamp-link' href='#'><time class='published' datetime='2023-09-22T23:05:00+03:00'>سبتمبر 22, 2023</time></a></span></div></div>
<div class='post-share-buttons'><button>مشاركة</button><ul><li>فيسبوك</li><li>الحصول على الرابط</li></ul></div><div class='post-body entry-content float-container'><p dir="RTL">${protest.lead}</p>${paragraphs(protest.body, 'p', ' dir="RTL"')}</div>
<div class='post-bottom'><div class='post-footer'><span class='byline post-labels'><span class='byline-label'>التسميات</span><a href='/l'>السويداء</a></span></div></div></div></div>
<section class='comments' id='comments'><h3 class='title'>تعليقات</h3><p class='comment-footer'>إرسال تعليق</p></section></article></div></div>
<div class='widget PopularPosts'><h3 class='title'>المشاركات الشائعة</h3>${links(related, '<div class="post"><h3>', '</h3></div>')}</div></div></main></div></div></div></body></html>`,
  gold: { text: whole(protest), date: '2023-09-22', publisher: 'أخبار الجبل' },
});

/** WordPress twenty-something: `time.entry-date.published` beside `time.updated`. */
const wordpress = (): Layout => ({
  name: 'WordPress, default theme',
  url: 'https://hr-watch.example/2024/05/reports/detentions-april/',
  html: `<!DOCTYPE html><html dir="rtl" lang="ar" class="no-js"><head><title>${report.headline} &#8211; مركز رصد الحقوق</title><link rel="canonical" href="https://hr-watch.example/2024/05/reports/detentions-april/"/></head>
<body class="rtl post-template-default single single-post has-sidebar"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">انتقل إلى المحتوى</a><header id="masthead" class="site-header"><p class="site-title"><a href="/">مركز رصد الحقوق</a></p><nav id="site-navigation"><ul>${links(menu)}</ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main"><article class="post type-post hentry category-reports"><header class="entry-header"><h1 class="entry-title">${report.headline}</h1></header>
<div class="entry-content">${paragraphs([report.lead, ...report.body])}</div><footer class="entry-footer"><span class="posted-on"><a href="#"><time class="entry-date published" datetime="2024-05-02T10:00:00+03:00">2 مايو، 2024</time><time class="updated" datetime="2024-06-11T10:00:00+03:00">11 يونيو، 2024</time></a></span><span class="cat-links">التصنيفات <a href="/c">تقارير</a></span></footer></article>
<nav class="navigation post-navigation"><div class="nav-links"><a href="#">المقالة السابقة ${related[0]}</a></div></nav><div id="comments" class="comments-area"><h2>اترك تعليقا</h2><form><p>لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *</p></form></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>أحدث المقالات</h2><ul>${links(related)}</ul></section></aside></div></div></body></html>`,
  gold: { text: whole(report), date: '2024-05-02', publisher: 'مركز رصد الحقوق' },
});

/** AMP: `amp-sidebar`, `amp-social-share`, related in an `amp-list`. */
const amp = (): Layout => ({
  name: 'AMP',
  url: 'https://www.enabbaladi.net/712233/amp/',
  html: `<!doctype html><html amp lang="ar" dir="rtl"><head><meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script><title>${convoy.headline} - عنب بلدي</title><link rel="canonical" href="https://www.enabbaladi.net/712233/convoy/"/>
<script type="application/ld+json">{"@context":"http:\\/\\/schema.org","@type":"NewsArticle","mainEntityOfPage":"https:\\/\\/www.enabbaladi.net\\/712233","publisher":{"@type":"Organization","name":"عنب بلدي"},"headline":"${convoy.headline}","datePublished":"2023-12-19T16:12:44+00:00"}</script></head>
<body><amp-sidebar id="side" layout="nodisplay"><ul>${links(menu)}</ul></amp-sidebar><header class="amp-header"><a href="/">عنب بلدي</a></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${convoy.headline}</h1>
<div class="amp-wp-meta amp-wp-posted-on"><time datetime="2023-12-19T16:12:44+00:00">2023/12/19</time></div></header><amp-img src="c.jpg" width="600" height="400"></amp-img><div class="amp-wp-article-content">${paragraphs([convoy.lead, ...convoy.body])}</div>
<amp-social-share type="twitter"></amp-social-share><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-tag">Tags: <a href="/t">إدلب</a></div></footer></article>
<div class="amp-related-posts"><h3>مواضيع ذات صلة</h3>${links(related, '<div>', '</div>')}</div><footer class="amp-wp-footer"><p>عنب بلدي</p></footer></body></html>`,
  gold: { text: whole(convoy), date: '2023-12-19', publisher: 'enab-baladi' },
});

/** Drupal 7: field boxes, a submitted line, blocks of views. */
const drupal = (): Layout => ({
  name: 'Drupal, fields and blocks',
  url: 'https://news-centre.example/node/55120',
  html: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta name="Generator" content="Drupal 7"><meta name="dcterms.date" content="2019-05-07T18:30+03:00"/><meta name="dcterms.title" content="${sarmin.headline}"/><title>${sarmin.headline} | مركز الأنباء</title></head>
<body class="html not-front node-type-article"><div id="page-wrapper"><div id="page"><div id="header"><div id="site-name">مركز الأنباء</div><div class="region region-header"><div class="block block-menu"><ul class="menu">${links(menu)}</ul></div></div></div>
<div id="main-wrapper"><div id="content" class="column"><div class="section"><h1 class="title" id="page-title">${sarmin.headline}</h1><div class="tabs"></div><div class="region region-content"><div class="block block-system"><div class="content"><div id="node-55120" class="node node-article">
<div class="meta submitted"><span property="dc:date">أضيف في ثلاثاء, 05/07/2019 - 18:30</span></div><div class="content clearfix"><div class="field field-name-field-image"><img src="x.jpg"></div><div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even" property="content:encoded">${paragraphs([sarmin.lead, ...sarmin.body])}</div></div></div>
<div class="field field-name-field-tags"><div class="field-label">الوسوم:&nbsp;</div><div class="field-items"><a href="/t">إدلب</a></div></div></div><div class="link-wrapper"><ul class="links inline"><li class="statistics_counter"><span>388 قراءة</span></li></ul></div></div></div></div></div></div></div>
<div id="sidebar-first" class="column sidebar"><div class="block block-views"><h2>الأكثر قراءة</h2><div class="content">${links(related, '<div class="views-row">', '</div>')}</div></div></div></div><div id="footer-wrapper">جميع الحقوق محفوظة لمركز الأنباء</div></div></div></body></html>`,
  gold: { text: whole(sarmin), date: '2019-05-07', publisher: 'مركز الأنباء' },
});

/** Joomla: `dl.article-info`, pagenav, modules. */
const joomla = (): Layout => ({
  name: 'Joomla, article-info',
  url: 'http://www.tahrir-paper.example/index.php/local/4410-2016-10-09-08-12-55',
  html: `<!DOCTYPE html><html xml:lang="ar-aa" lang="ar-aa" dir="rtl"><head><meta name="generator" content="Joomla! - Open Source Content Management" /><meta name="author" content="Super User" /><title>${protest.headline}</title></head>
<body class="site com_content view-article"><div class="body"><div class="container"><header class="header"><a class="brand" href="/">صحيفة التحرير المحلية</a></header><nav class="navigation"><ul class="nav menu nav-pills">${links(menu)}</ul></nav>
<div class="row-fluid"><div id="aside" class="span3"><div class="well"><h3 class="page-header">آخر الأخبار</h3><ul class="latestnews">${links(ticker)}</ul></div></div><main id="content" role="main" class="span9"><ul class="breadcrumb"><li>أنت هنا: <a href="/">الرئيسية</a></li></ul>
<div class="item-page"><div class="page-header"><h2 itemprop="headline">${protest.headline}</h2></div><dl class="article-info muted"><dt class="article-info-term">التفاصيل</dt><dd class="published"><span class="icon-calendar"></span><time datetime="2016-10-09T08:12:55+00:00" itemprop="datePublished">نشر بتاريخ: 09 تشرين1/أكتوير 2016</time></dd><dd class="hits">الزيارات: 911</dd></dl>
<div itemprop="articleBody">${paragraphs([protest.lead, ...protest.body])}</div><ul class="pager pagenav"><li class="previous"><a href="#">السابق</a></li><li class="next"><a href="#">التالي</a></li></ul></div></main></div></div></div><footer class="footer"><p>&copy; 2016 صحيفة التحرير المحلية</p></footer></body></html>`,
  gold: { text: whole(protest), date: '2016-10-09', publisher: 'صحيفة التحرير المحلية' },
});

/** Tables and fonts, as before 2008; the bytes were windows-1256. */
const tables = (): Layout => ({
  name: 'old tables and fonts, windows-1256',
  url: 'http://www.alfajr-news.example/print.asp?id=1200',
  html: `<HTML DIR=RTL><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1256"><TITLE>الفجر نيوز</TITLE></HEAD><BODY BGCOLOR=#FFFFFF><TABLE WIDTH=780 ALIGN=CENTER><TR><TD COLSPAN=3 BGCOLOR=#003366><FONT COLOR=white>${links(menu, ' ', ' - ')}</FONT></TD></TR>
<TR><TD WIDTH=150 VALIGN=TOP><TABLE><TR><TD><B>أقسام الموقع</B></TD></TR>${links(menu, '<TR><TD>', '</TD></TR>')}</TABLE></TD>
<TD VALIGN=TOP><TABLE WIDTH=100%><TR><TD><FONT SIZE=5 COLOR=#990000><B>${water.headline}</B></FONT></TD></TR><TR><TD><FONT SIZE=2>12/6/2006</FONT></TD></TR><TR><TD><FONT SIZE=4>${[water.lead, ...water.body].join('<BR><BR>')}</FONT></TD></TR><TR><TD ALIGN=LEFT><A HREF=print.asp>نسخة للطباعة</A></TD></TR></TABLE></TD>
<TD WIDTH=150 VALIGN=TOP><TABLE><TR><TD><B>أخبار ذات صلة</B></TD></TR>${links(related, '<TR><TD>', '</TD></TR>')}</TABLE></TD></TR><TR><TD COLSPAN=3 ALIGN=CENTER><FONT SIZE=1>جميع الحقوق محفوظة - الفجر نيوز 2006</FONT></TD></TR></TABLE></BODY></HTML>`,
  gold: { text: whole(water), date: '2006-06-12', publisher: 'الفجر نيوز' },
});

/** The preview of a Telegram channel with one post. */
const telegramPreview = (): Layout => ({
  name: 'Telegram preview, one post',
  url: 'https://t.me/idlib_monitors/8812',
  html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Telegram: Contact @idlib_monitors</title><meta property="og:title" content="مراصد إدلب"><meta property="og:site_name" content="Telegram"><meta property="og:description" content="${raid.lead}"></head>
<body class="widget_frame_base"><div class="tgme_widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap" data-post="idlib_monitors/8812"><div class="tgme_widget_message_user"><a href="https://t.me/idlib_monitors"><i class="tgme_widget_message_user_photo"></i></a></div><div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name" href="https://t.me/idlib_monitors"><span dir="auto">مراصد إدلب</span></a></div>
<div class="tgme_widget_message_text js-message_text" dir="auto"><b>${raid.headline}</b><br/><br/>${[raid.lead, ...raid.body].join('<br/><br/>')}<br/><br/><a href="?q=%23">#القصير</a></div>
<div class="tgme_widget_message_footer"><div class="tgme_widget_message_info"><span class="tgme_widget_message_views">12.4K</span><span class="tgme_widget_message_meta"><a class="tgme_widget_message_date" href="https://t.me/idlib_monitors/8812"><time datetime="2024-10-03T02:51:20+00:00" class="time">02:51</time></a></span></div></div></div></div></div></body></html>`,
  gold: { text: whole(raid), date: '2024-10-03', publisher: '@idlib_monitors' },
});

/** An English outlet with an American date and a newsletter box in the middle. */
const englishOutlet = (): Layout => ({
  name: 'English outlet, newsletter within',
  url: 'https://levant-observer.example/world/ariha-clinic',
  html: `<!DOCTYPE html><html lang="en-US"><head><title>${english.headline} | The Levant Observer</title><meta name="parsely-pub-date" content="2024-11-01T15:02:00Z"><meta property="og:site_name" content="The Levant Observer"><meta name="author" content="Staff Reporter"></head>
<body><div id="cookie-banner" class="cookie-consent"><p>We use cookies to improve your experience. By continuing to browse you accept our cookie policy and our partners' use of data.</p><button>Accept all</button></div>
<header class="site-header"><nav>${links(['Home', 'World', 'Politics', 'Opinion', 'Sport'], '', '')}</nav></header><main><article class="story"><h1>${english.headline}</h1><p class="story__byline">By <a href="/a" rel="author">Staff Reporter</a> · 11/1/2024</p><div class="story__body"><p class="dek">${english.lead}</p>${paragraphs(english.body.slice(0, 2))}
<div class="newsletter-signup"><h4>Sign up for our morning newsletter</h4><p>Get the day's most important stories from the region, straight to your inbox every morning.</p></div>${paragraphs(english.body.slice(2))}</div><div class="author-bio"><p>Staff Reporter covers conflict and displacement for The Levant Observer and has worked in the region for ten years.</p></div></article>
<section class="recommended"><h3>You may also like</h3>${links(['Ceasefire talks resume in Geneva', 'Flights return to Beirut airport'], '<div>', '</div>')}</section></main><footer>© 2024 The Levant Observer. All rights reserved.</footer></body></html>`,
  gold: { text: whole(english), date: '2024-11-01', publisher: 'The Levant Observer' },
});

/** A single-page application's saved state: class names are hashes, only `time` and JSON-LD tell. */
const hashedClasses = (): Layout => ({
  name: 'hashed class names, broken JSON-LD',
  url: 'https://www.alaraby.co.uk/politics/sweida',
  html: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>${clash.headline}</title><meta name="twitter:site" content="@alaraby_ar"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${clash.headline}","datePublished":"2022-07-14T06:30:00Z","author":{"name":"محمد "أبو" سالم"},}</script></head>
<body><div id="root"><div class="css-1x2k"><div class="css-9aa"><ul class="css-m1">${links(menu)}</ul></div><div class="css-77q"><div class="css-h1"><h1 class="css-t0">${clash.headline}</h1><div class="css-tm"><time datetime="2022-07-14T06:30:00Z">14 يوليو 2022</time></div></div>
<div class="css-b0"><div class="css-p">${clash.lead}</div>${paragraphs(clash.body, 'div', ' class="css-p"')}</div></div><div class="css-rel"><div class="css-rt">أخبار ذات صلة</div>${links(related, '<div class="css-rc">', '</div>')}</div><div class="css-ft">${links(menu.slice(5), '<span>', '</span>')}</div></div></div></body></html>`,
  gold: { text: whole(clash), date: '2022-07-14', publisher: 'al-araby-al-jadeed' },
});

/** A misleading ticker with dates, and today's date in the head of the page; the article's own stands in a line. */
const tickerDates = (): Layout => ({
  name: 'ticker and page head with other dates',
  url: 'https://afaq-press.example/?p=991',
  html: `<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>آفاق برس - ${mine.headline}</title></head><body><div class="top"><div class="today">الأحد 8 كانون الأول 2024</div><div class="sitename">آفاق برس</div></div>
<div class="news-ticker"><ul>${links(ticker, '<li><time datetime="2024-12-08">08-12-2024</time>', '</li>')}</ul></div><div class="menu-bar">${links(menu, '<span>', '</span>')}</div>
<div class="wrap"><div class="right"><h1>${mine.headline}</h1><div class="info"><span>بتاريخ: 5 نيسان 2024 الساعة 09:15</span><span>الكاتب: هيئة التحرير</span></div><div class="text">${paragraphs([mine.lead, ...mine.body])}<p>شارك الخبر:</p></div></div>
<div class="left"><div class="b"><div class="bt">الأكثر مشاهدة</div>${links(related, '<div><span>07-12-2024</span>', '</div>')}</div></div></div></body></html>`,
  gold: { text: whole(mine), date: '2024-04-05', publisher: 'آفاق برس' },
});

/** A short post on a page full of long comments. */
const shortWithComments = (): Layout => ({
  name: 'short post, long comments',
  url: 'https://hara-news.example/p/77',
  html: `<!doctype html><html lang="ar"><head><meta property="og:title" content="${raid.headline}"><meta property="og:site_name" content="أخبار الحارة"><meta property="article:published_time" content="2021-06-09"></head><body><div id="top"><a href="/">أخبار الحارة</a></div><div class="post"><h1>${raid.headline}</h1><div class="body"><p>${raid.lead}</p><p>${raid.body[0]}</p></div></div>
<div class="comments-list"><h3>التعليقات (6)</h3>${[...comments, ...comments].map((text, i) => `<div class="comment"><b>زائر ${i}</b> <span>10-06-2021</span><p>${text} ${text}</p></div>`).join('')}</div></body></html>`,
  gold: { text: lines(raid.headline, raid.lead, raid.body[0] as string), date: '2021-06-09', publisher: 'أخبار الحارة' },
});

/** A live page: dated updates in time order, no long body. */
const live = (): Layout => ({
  name: 'live page',
  url: 'https://www.aljazeera.net/news/liveblog/2024/12/1/day',
  html: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>مباشر.. تطورات الميدان في الشمال السوري | الجزيرة نت</title><meta property="og:title" content="مباشر.. تطورات الميدان في الشمال السوري"><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"مباشر.. تطورات الميدان في الشمال السوري","datePublished":"2024-12-01T05:00:00Z","liveBlogUpdate":[{"@type":"BlogPosting","headline":"x","datePublished":"2024-12-01T09:00:00Z"}]}</script></head>
<body><header role="banner"><nav>${links(menu, '', '')}</nav></header><main id="main-content-area"><div class="article-header"><h1>مباشر.. تطورات الميدان في الشمال السوري</h1></div><div class="live-blog">${[
    sarmin.lead,
    raid.lead,
    convoy.lead,
    clash.lead,
    ...clash.body.slice(0, 2),
  ]
    .map(
      (text, i) =>
        `<div class="live-blog-update"><div class="live-time"><span>${12 - i}:0${i}</span></div><h2 class="update-title">تحديث ميداني جديد ${i + 1}</h2><div class="wysiwyg"><p>${text}</p></div><div class="share-update">مشاركة</div></div>`,
    )
    .join('')}</div></main><div class="more-on"><h2>المزيد من الأخبار</h2><ul>${links(related)}</ul></div></body></html>`,
  gold: {
    text: lines(
      'مباشر.. تطورات الميدان في الشمال السوري',
      [sarmin.lead, raid.lead, convoy.lead, clash.lead, ...clash.body.slice(0, 2)].flatMap((text, i) => [
        `تحديث ميداني جديد ${i + 1}`,
        text,
      ]),
    ),
    date: '2024-12-01',
    publisher: 'al-jazeera',
  },
});

/** A gallery: little text, captions carry it. */
const gallery = (): Layout => ({
  name: 'gallery with captions',
  url: 'https://lens-idlib.example/gallery/2023/02/09/quake',
  html: `<html lang="ar" dir="rtl"><head><title>بالصور: فرق الإنقاذ تواصل عملها في حارم | عدسة إدلب</title><meta property="og:site_name" content="عدسة إدلب"></head><body><ul id="menu">${links(menu)}</ul><div class="gallery-page"><h1>بالصور: فرق الإنقاذ تواصل عملها في حارم</h1><p>${convoy.lead}</p>${convoy.body
    .map((text, i) => `<figure><img src="${i}.jpg"><figcaption>${text}</figcaption></figure>`)
    .join(
      '',
    )}</div><div class="related-galleries"><h3>شاهد أيضا</h3>${links(related, '<figure><img src="r.jpg"><figcaption>', '</figcaption></figure>')}</div></body></html>`,
  gold: { text: lines('بالصور: فرق الإنقاذ تواصل عملها في حارم', convoy.lead, convoy.body), date: '2023-02-09', publisher: 'عدسة إدلب' },
});

/** A statement in `pre`. */
const preformatted = (): Layout => ({
  name: 'statement in pre',
  url: 'http://archive.docs.example/bayan14.html',
  html: `<html><head><title>أرشيف البيانات</title></head><body><h2>${protest.headline}</h2><pre>\n${[protest.lead, ...protest.body].join('\n\n')}\n\n15 آذار 2012\n</pre><hr><a href="index.html">عودة إلى الفهرس</a></body></html>`,
  gold: { text: whole(protest), date: '2012-03-15', publisher: 'archive.docs.example' },
});

/** Three dates, Hijri first. */
const threeDates = (): Layout => ({
  name: 'Hijri, Gregorian and updated dates',
  url: 'https://risala.example/news/view/31',
  html: `<html lang="ar" dir="rtl"><head><title>${water.headline} :: صحيفة الرسالة المحلية</title></head><body><div class="hd"><span>الثلاثاء 24 ذو القعدة 1445هـ</span></div><div class="nav">${links(menu, '', ' ')}</div><div class="news-view"><h1 class="t">${water.headline}</h1><ul class="news-info"><li>الأربعاء 21 شوال 1444 هـ</li><li>الموافق 11/5/2023 م</li><li>آخر تحديث: 13/5/2023 - 10:11</li></ul><div class="news-body"><p>${water.lead}</p>${paragraphs(water.body)}</div><div class="attach">أرسل إلى صديق</div></div><div class="footer-links">${links(menu, '', '')}</div></body></html>`,
  gold: { text: whole(water), date: '2023-05-11', publisher: 'صحيفة الرسالة المحلية' },
});

/** A print version: no furniture, a source line, an address. */
const printVersion = (): Layout => ({
  name: 'print version',
  url: 'https://qasioun-news.com/ar/news/print/223',
  html: `<html dir="rtl"><head><title>طباعة الخبر</title><meta name="robots" content="noindex"></head><body onload="window.print()"><div style="text-align:center"><img src="logo.gif"></div><h3>${clash.headline}</h3><div>الأربعاء 17 حزيران 2020 - 19:44 بتوقيت دمشق</div><hr><div>${[clash.lead, ...clash.body].join('<br>')}</div><hr><div>رابط الخبر: https://qasioun-news.com/ar/news/show/223</div></body></html>`,
  gold: { text: lines(whole(clash)), date: '2020-06-17', publisher: 'qasioun-news' },
});

/** A page that a browser saved: a comment with its address, scripts and styles inlined, hidden layers. */
const savedPage = (): Layout => ({
  name: 'saved by a browser',
  url: null,
  html: `<!DOCTYPE html>\n<!-- saved from url=(0051)https://www.zamanalwsl.net/news/article/168005/ -->\n<html lang="ar" dir="rtl"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>${report.headline} - زمان الوصل</title><style>.x{color:red}</style></head><body><script>var a="<p>نص في سكربت</p>";</script><div style="display:none"><p>نافذة مخفية لا يراها القارئ وفيها كلام كثير عن الاشتراك والإعلانات والخدمات المدفوعة.</p></div>
<div class="header"><ul>${links(menu)}</ul></div><div class="article-container"><h1>${report.headline}</h1><div class="article-details"><span class="pull-right">2 أيلول 2023</span></div><div class="article-body">${paragraphs([report.lead, ...report.body])}</div><div class="fb-comments"></div></div><div class="other-news"><h4>مواضيع متعلقة</h4>${links(related, '<p>', '</p>')}</div></body></html>`,
  gold: { text: whole(report), date: '2023-09-02', publisher: 'zaman-al-wasl' },
});

/** No metadata, no classes, no date but words. */
const bare = (): Layout => ({
  name: 'no metadata at all',
  url: null,
  html: `<p><b>${convoy.headline}</b></p><p>${convoy.lead}</p>${paragraphs(convoy.body)}`,
  gold: { text: whole(convoy), date: null, publisher: null },
});

/** A newspaper with a standfirst, pull quotes, a table in the article, and a column of opinion beside. */
const newspaper = (): Layout => ({
  name: 'newspaper with table and quotes',
  url: 'https://www.almodon.com/arabworld/2021/11/18/detained',
  html: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>المدن - ${report.headline}</title><meta property="og:url" content="https://www.almodon.com/arabworld/2021/11/18/detained"/><meta property="og:title" content="${report.headline}"/></head><body><div id="wrapper"><div class="top-menu">${links(menu, '<a>', '</a>')}</div><div class="col-main"><div class="story-head"><h1>${report.headline}</h1><h2 class="standfirst">${report.lead}</h2><div class="story-info">المدن - عرب وعالم | الخميس 2021/11/18</div></div>
<div class="story-text">${paragraphs(report.body.slice(0, 2))}<blockquote>${report.body[2]}</blockquote><table><tr><th>المحافظة</th><th>عدد الحالات</th></tr><tr><td>درعا</td><td>14</td></tr><tr><td>حلب</td><td>11</td></tr></table><p>${report.body[3]}</p><ul><li>${water.body[0]}</li><li>${water.body[1]}</li></ul></div></div><div class="col-side"><div class="opinion-box"><h3>رأي</h3>${links(related)}</div></div></div></body></html>`,
  gold: {
    text: lines(
      whole({ ...report, body: report.body.slice(0, 3) }),
      'المحافظة عدد الحالات درعا 14 حلب 11',
      report.body[3] as string,
      water.body[0] as string,
      water.body[1] as string,
    ),
    date: '2021-11-18',
    publisher: 'almodon',
  },
});

/** A page with embedded posts of networks. */
const embeds = (): Layout => ({
  name: 'embedded posts',
  url: 'https://halab-today.example/a/9',
  html: `<html lang="ar" dir="rtl"><head><meta property="og:site_name" content="حلب اليوم المحلية"><meta property="og:title" content="${sarmin.headline}"><meta name="date" content="2024-08-20 13:00:00"></head><body><div class="nav-menu">${links(menu)}</div><article><h1>${sarmin.headline}</h1><section class="content"><p>${sarmin.lead}</p><blockquote class="twitter-tweet"><p lang="ar" dir="rtl">${sarmin.body[0]}</p>&mdash; مراسل الشمال (@north_rep) <a href="https://twitter.com/north_rep/status/1">20 أغسطس 2024</a></blockquote>${paragraphs(sarmin.body.slice(1))}<blockquote class="telegram"><p>${raid.body[0]}</p></blockquote></section><div class="article-tags">الوسوم <a>سرمين</a></div></article><div class="latest-news"><h3>أحدث الأخبار</h3>${links(related, '<p>', '</p>')}</div></body></html>`,
  gold: {
    text: lines(
      whole({ ...sarmin, body: sarmin.body.slice(0, 1) }),
      '— مراسل الشمال (@north_rep) 20 أغسطس 2024',
      sarmin.body.slice(1),
      raid.body[0] as string,
    ),
    date: '2024-08-20',
    publisher: 'حلب اليوم المحلية',
  },
});

export const firstLayouts: readonly Layout[] = [
  stateAgency(),
  monitor(),
  localNetwork(),
  warRoom(),
  bloggerOld(),
  bloggerNew(),
  wordpress(),
  amp(),
  drupal(),
  joomla(),
  tables(),
  telegramPreview(),
  englishOutlet(),
  hashedClasses(),
  tickerDates(),
  shortWithComments(),
  live(),
  gallery(),
  preformatted(),
  threeDates(),
  printVersion(),
  savedPage(),
  bare(),
  newspaper(),
  embeds(),
];
