/** Layouts written after the extractor worked on the first ones: what it reads of them at first sight is told apart. */
import { type Layout, lines, links, paragraphs, whole } from './layout.ts';
import { comments, english, menu, related, type Story, stories, ticker } from './stories.ts';

const at = (n: number): Story => stories[n] as Story;
const [sarmin, water, mine, convoy, raid, protest, clash, report] = [at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7)];

/** Elementor: widgets named `elementor-widget-…` all the way down. */
const elementor = (): Layout => ({
  name: 'Elementor page builder',
  url: 'https://shaam.org/news/syria-news/sarmin-shelling',
  html: `<!DOCTYPE html><html dir="rtl" lang="ar"><head><title>${sarmin.headline}</title><meta property="og:locale" content="ar_AR"></head><body class="rtl single single-post elementor-default elementor-page"><div data-elementor-type="header" class="elementor elementor-12 elementor-location-header"><div class="elementor-widget elementor-widget-nav-menu"><ul class="elementor-nav-menu">${links(menu)}</ul></div></div>
<div data-elementor-type="single-post" class="elementor elementor-99 elementor-location-single post-1 post"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-element elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title">${sarmin.headline}</h1></div></div>
<div class="elementor-widget elementor-widget-post-info"><ul class="elementor-icon-list-items"><li itemprop="datePublished"><a href="/2022/01/13/"><span class="elementor-post-info__item--type-date">يناير 13, 2022</span></a></li><li><span>4:12 م</span></li></ul></div>
<div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">${paragraphs([sarmin.lead, ...sarmin.body])}</div></div><div class="elementor-widget elementor-widget-share-buttons"><div>Facebook</div><div>Twitter</div></div></div></div></div></section>
<section><div class="elementor-widget elementor-widget-posts"><h4>أخبار مشابهة</h4>${links(related, '<article class="elementor-post"><h3>', `</h3><div class="elementor-post__excerpt"><p>${raid.lead}</p></div><span>فبراير 1, 2022</span></article>`)}</div></section></div><div class="elementor-location-footer"><p>جميع الحقوق محفوظة لشبكة شام 2022</p></div></body></html>`,
  gold: { text: whole(sarmin), date: '2022-01-13', publisher: 'shaam-network' },
});

/** A front-page-like article page: article in the middle column of three, everything in `div` with ids of one letter. */
const letters = (): Layout => ({
  name: 'three columns, ids of one letter',
  url: 'http://watan-local.example/?page=show_det&select_page=8&id=31045',
  html: `<html><head><meta charset="utf-8"><title>الوطن المحلي</title></head><body dir="rtl"><div id="h"><div id="d">دمشق 19:02 | 23-5-2019</div>${links(menu, '', ' ')}</div><div id="c"><div id="r">${links(menu.slice(2), '<div>', '</div>')}<div>أسعار العملات</div><div>دولار 512</div><div>يورو 570</div></div>
<div id="m"><div id="n">أخبار » محليات</div><div id="t"><strong>${water.headline}</strong></div><div id="s">الإثنين 20-05-2019</div><div id="x">${[water.lead, ...water.body].join('<br /><br />\n')}<br />الوطن المحلي - وكالات</div><div id="q"><a href="#">إطبع</a> <a href="#">أرسل</a></div><div id="o">${links(related, '<div>◄ ', '</div>')}</div></div>
<div id="l"><div>استطلاع رأي</div><div>هل تتوقع تحسن الخدمات خلال العام القادم؟</div><div>نعم 34%</div><div>لا 66%</div></div></div><div id="f">كافة الحقوق محفوظة للوطن المحلي</div></body></html>`,
  gold: { text: lines(whole(water), 'الوطن المحلي - وكالات'), date: '2019-05-20', publisher: 'watan-local.example' },
});

/** A page in which each paragraph is its own section, and cards of other news stand between them. */
const chopped = (): Layout => ({
  name: 'sections with cards between',
  url: 'https://www.syria.tv/%D8%AE%D8%A8%D8%B1',
  html: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>${convoy.headline}</title><script type="application/ld+json">[{"@type":"BreadcrumbList","itemListElement":[]},{"@type":["NewsArticle"],"headline":"${convoy.headline}","datePublished":"Tue, 12/05/2023 - 14:20","publisher":{"@type":"Organization","name":"تلفزيون سوريا"}}]</script></head><body><div class="off-canvas"><ul>${links(menu)}</ul></div><div class="l-main"><div class="node__title"><h1>${convoy.headline}</h1></div><div class="node__meta"><span>إسطنبول - متابعات</span><span>2023.12.05 | 14:20 دمشق</span></div>
${[convoy.lead, ...convoy.body].map((text, i) => `<div class="paragraph paragraph--type--text"><div class="field__item"><p>${text}</p></div></div>${i === 1 || i === 3 ? `<div class="paragraph paragraph--type--related-node"><article class="teaser"><h3><a href="/r">${related[i]}</a></h3></article></div>` : ''}`).join('\n')}
<div class="field--name-field-tags"><div>كلمات مفتاحية</div><a href="/t">إدلب</a><a href="/t">مساعدات</a></div></div></body></html>`,
  gold: { text: lines(convoy.headline, convoy.lead, convoy.body), date: '2023-12-05', publisher: 'syria-tv' },
});

/** A saved page of a social network: obfuscated classes, the post in `div[dir=auto]`, comments below. */
const socialPost = (): Layout => ({
  name: 'post of a social network, saved',
  url: 'https://www.facebook.com/deraa.local.page/posts/10223',
  html: `<!DOCTYPE html><html id="facebook" lang="ar" dir="rtl"><head><title>صفحة درعا المحلية - ${clash.headline}... | Facebook</title></head><body class="_6s5d"><div role="banner"><div>فيسبوك</div></div><div role="navigation"><span>الصفحة الرئيسية</span><span>مشاهدة</span><span>مجموعات</span></div><div role="main"><div class="x1yztbdb"><div role="article"><div class="x1cy8zhl"><h2><strong><span>صفحة درعا المحلية</span></strong></h2><span><a role="link" href="#" aria-label="20 نوفمبر 2023">20 نوفمبر 2023 الساعة 8:14 م</a></span></div>
<div data-ad-preview="message"><div dir="auto">${clash.headline}</div><div dir="auto">${clash.lead}</div>${paragraphs(clash.body, 'div', ' dir="auto"')}</div><div class="x6s0dn4"><span>٨٤ تعليقًا</span><span>١٢ مشاركة</span></div><div><div role="button">أعجبني</div><div role="button">تعليق</div><div role="button">مشاركة</div></div>
<ul class="comments-x">${comments.map((text) => `<li><div role="article" aria-label="تعليق"><span>مستخدم</span><div dir="auto">${text}</div></div></li>`).join('')}</ul></div></div></div></body></html>`,
  gold: { text: whole(clash), date: '2023-11-20', publisher: '@deraa.local.page' },
});

/** The web preview of a channel with several posts: no article, each post its own. */
const channel = (): Layout => ({
  name: 'Telegram preview, several posts',
  url: 'https://t.me/s/euphrates_posts',
  html: `<!DOCTYPE html><html><head><title>بريد الفرات – Telegram</title><meta property="og:title" content="بريد الفرات"><meta property="og:site_name" content="Telegram"></head><body><header class="tgme_header"><div class="tgme_header_info"><div class="tgme_header_title">بريد الفرات</div><div class="tgme_header_counter">18K subscribers</div></div></header><main class="tgme_main"><section class="tgme_channel_history">
${[mine.lead, clash.lead, raid.lead].map((text, i) => `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="euphrates_posts/${i}"><div class="tgme_widget_message_bubble"><div class="tgme_widget_message_owner_name">بريد الفرات</div><div class="tgme_widget_message_text">${text}</div><div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">1.${i}K</span><a class="tgme_widget_message_date"><time datetime="2024-09-0${i + 1}T1${i}:00:00+00:00" class="time">1${i}:00</time></a></div></div></div></div>`).join('\n')}</section></main></body></html>`,
  gold: { text: lines(mine.lead, clash.lead, raid.lead), date: '2024-09-01', publisher: '@euphrates_posts' },
});

/** A newsroom system with the date in Latin letters, in capitals, and the location as a dateline. */
const wire = (): Layout => ({
  name: 'English wire, date in capitals',
  url: 'https://levant-wire.example/2023/07/04/ariha',
  html: `<!doctype html><html lang="en"><head><title>${english.headline} - Levant Wire</title></head><body><div class="skip"><a href="#m">Skip to main content</a></div><div class="hdr"><b>LEVANT WIRE</b> ${links(['World', 'Markets', 'Video', 'Live'], '', ' ')}</div><div id="m"><p class="kicker">SYRIA</p><h1>${english.headline}</h1><p class="stamp">TUESDAY, JULY 4, 2023 6:45 PM GMT</p><p>ARIHA, Syria (LW) — ${english.lead}</p>${paragraphs(english.body)}<p><i>Reporting by LW staff; editing by the Beirut desk.</i></p><div class="trust"><p>Our standards: the principles of Levant Wire.</p></div><h3>Read Next</h3>${links(['Ceasefire talks resume in Geneva as mediators shuttle between delegations', 'Flights return to Beirut airport'], '<p>', '</p>')}</div><div class="ftr">Copyright 2023 Levant Wire. All rights reserved.</div></body></html>`,
  gold: {
    text: lines(
      english.headline,
      `ARIHA, Syria (LW) — ${english.lead}`,
      english.body,
      'Reporting by LW staff; editing by the Beirut desk.',
    ),
    date: '2023-07-04',
    publisher: 'Levant Wire',
  },
});

/** vBulletin: a thread of a forum, the report is the first post. */
const forum = (): Layout => ({
  name: 'forum thread',
  url: 'http://forum.jazira-talk.example/showthread.php?t=8812',
  html: `<html dir="rtl"><head><meta name="generator" content="vBulletin 3.8"><title>${mine.headline} - منتديات الجزيرة السورية</title></head><body><table class="tborder"><tr><td class="vbmenu_control"><a href="register.php">التسجيل</a></td><td class="vbmenu_control"><a href="faq.php">التعليمات</a></td></tr></table><table id="post1" class="tborder"><tr><td class="thead">12-03-2011, 10:44 PM</td><td class="thead">#1</td></tr><tr><td class="alt2">أبو خالد<br>عضو نشيط<br>تاريخ التسجيل: Jan 2009<br>المشاركات: 418</td></tr><tr><td class="alt1" id="td_post_1"><div class="smallfont"><strong>${mine.headline}</strong></div><hr><div id="post_message_1">${[mine.lead, ...mine.body].join('<br><br>')}</div></td></tr></table>
${comments.map((text, i) => `<table id="post${i + 2}" class="tborder"><tr><td class="thead">13-03-2011, 0${i}:10 AM</td></tr><tr><td class="alt2">زائر</td></tr><tr><td class="alt1">${text}</td></tr></table>`).join('')}<div class="smallfont">الساعة الآن 04:05 PM. جميع الأوقات بتوقيت دمشق</div></body></html>`,
  gold: { text: whole(mine), date: '2011-03-12', publisher: 'منتديات الجزيرة السورية' },
});

/** An organisation's report: microdata, a summary box, foot notes, a download link. */
const organisation = (): Layout => ({
  name: 'organisation, microdata and foot notes',
  url: 'https://snhr.org/arabic/?p=20011',
  html: `<!DOCTYPE html><html lang="ar" dir="rtl" itemscope itemtype="https://schema.org/Article"><head><title>${report.headline}</title><meta itemprop="name" content="${report.headline}"><meta name="DC.date.issued" scheme="W3CDTF" content="2020-02-03"></head><body><div class="bar"><form action="/s"><input name="q"><input type="submit" value="بحث"></form>${links(menu, '<span>', '</span>')}</div><div class="report"><h1 itemprop="headline">${report.headline}</h1><div class="report-date">3/شباط/2020</div><a class="download" href="r.pdf">تحميل التقرير كاملا</a><div class="summary"><p>${report.lead}</p></div><div itemprop="articleBody"><h2>خلفية</h2>${paragraphs(report.body.slice(0, 2))}<h2>توصيات</h2><ol><li>${report.body[2]}</li><li>${report.body[3]}</li></ol></div></div><div class="subscribe-box"><p>اشترك في قائمتنا البريدية ليصلك كل جديد من التقارير والبيانات والإحصاءات الدورية التي نصدرها.</p></div></body></html>`,
  gold: {
    text: lines(report.headline, report.lead, 'خلفية', report.body.slice(0, 2), 'توصيات', report.body.slice(2)),
    date: '2020-02-03',
    publisher: 'syrian-network-for-human-rights',
  },
});

/** Wix: everything in `div`s and `span`s with ids, paragraphs in `span`s, date as a list item. */
const wix = (): Layout => ({
  name: 'Wix blog',
  url: 'https://www.houran-pulse.example/post/al-muzayrib',
  html: `<!DOCTYPE html><html lang="ar"><head><title>${clash.headline}</title><meta property="og:title" content="${clash.headline}"><meta property="og:site_name" content="نبض حوران"><meta property="article:published_time" content="2022-11-28T18:03:21.204Z"><meta property="article:modified_time" content="2022-11-29T02:00:00.000Z"></head><body><div id="SITE_CONTAINER"><div id="main_MF"><div id="SITE_HEADER"><div id="comp-m1"><div data-testid="linkElement">${links(menu, '<span>', '</span>')}</div></div></div><div id="PAGES_CONTAINER"><div data-hook="post-page"><ul class="fi2Gb7"><li title="28 نوفمبر 2022"><span>28 نوفمبر 2022</span></li><li><span>2 دقيقة قراءة</span></li></ul><h1 data-hook="post-title"><span>${clash.headline}</span></h1><p>تاريخ التحديث: 29 نوفمبر 2022</p>
<div data-hook="post-description">${[clash.lead, ...clash.body].map((text) => `<p class="mm8Nw"><span class="_2PHJq">${text}</span></p><div class="spacer"></div>`).join('')}</div><div data-hook="post-footer"><span>١٢ مشاهدة</span><span>٠ تعليقات</span></div></div><div data-hook="recent-posts"><h2>منشورات ذات صلة</h2>${links(related, '<div data-hook="item">', '</div>')}</div></div></div></div></body></html>`,
  gold: { text: whole(clash), date: '2022-11-28', publisher: 'نبض حوران' },
});

/** A radio station: an audio player, a transcript in `dl`, the date with words for the hour. */
const radio = (): Layout => ({
  name: 'radio transcript in a definition list',
  url: 'https://radio-qamishli.example/ar/n-311',
  html: `<html dir="rtl" lang="ar"><head><title>راديو القامشلي :: ${raid.headline}</title></head><body><header><h1><a href="/">راديو القامشلي</a></h1><p>صوت الناس في الجزيرة</p></header><div class="player"><audio controls><source src="a.mp3"></audio><span>00:00 / 12:31</span></div><main><h2>${raid.headline}</h2><p class="when">نشر يوم الأحد ٢١ كانون الثاني ٢٠٢٤ الساعة ٨:٠٥ مساءً</p><dl><dt>المذيع</dt><dd>${raid.lead}</dd><dt>المراسل</dt><dd>${raid.body[0]} ${raid.body[1]}</dd><dt>المذيع</dt><dd>${raid.body[2]}</dd><dt>المراسل</dt><dd>${raid.body[3]}</dd></dl></main><div class="on-air"><h3>على الهواء الآن</h3><p>برنامج صباح الجزيرة مع فريق الإعداد كل يوم من الثامنة حتى العاشرة صباحا.</p></div><footer>راديو القامشلي 2024</footer></body></html>`,
  gold: {
    text: lines(
      raid.headline,
      'المذيع',
      raid.lead,
      'المراسل',
      raid.body[0] as string,
      raid.body[1] as string,
      'المذيع',
      raid.body[2] as string,
      'المراسل',
      raid.body[3] as string,
    ),
    date: '2024-01-21',
    publisher: 'راديو القامشلي',
  },
});

/** Unclosed everything: the parser has to make the tree. */
const unclosed = (): Layout => ({
  name: 'unclosed tags',
  url: 'http://old.midan.example/2010/12/27/n5.htm',
  html: `<html dir=rtl><title>صحيفة الميدان<body bgcolor=white></title><center><h2>صحيفة الميدان</h2><a href=1>الرئيسية<a href=2>أخبار<a href=3>مقالات</center><hr><h3>${protest.headline}<p align=justify>${protest.lead}<p>${protest.body.join('<p>')}<hr><ul><li><a href=4>${related[0]}<li><a href=5>${related[1]}<li><a href=6>${related[2]}</ul><font size=1>Copyright © 2010 صحيفة الميدان`,
  gold: { text: whole(protest), date: '2010-12-27', publisher: 'صحيفة الميدان' },
});

/** A tabloid: a pop-up, urgent bar, article broken by advertisements, "watch also" links as paragraphs, endless next article. */
const tabloid = (): Layout => ({
  name: 'tabloid, next article below',
  url: 'https://www.almasryalyoum.com/news/details/2851110',
  html: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>${raid.headline} | المصري اليوم</title><meta property="og:title" content="${raid.headline} | المصري اليوم"><meta property="og:site_name" content="المصري اليوم"><meta name="publish-date" content="2023/3/22 14:11"></head><body><div class="popup-offer"><p>احصل على الإشعارات الفورية لأهم الأخبار فور وقوعها على هاتفك المحمول مجانا</p></div><div class="urgent-bar"><b>عاجل</b><a>${ticker[0]}</a></div><div class="mainmenu">${links(menu)}</div>
<div class="article" id="a1"><h1>${raid.headline}</h1><div class="pressDate">الأربعاء 22-03-2023 14:11 | كتب: <a>مراسلون</a></div><div id="NewsStory"><p>${raid.lead}</p><div class="ad-slot">إعلان</div><p>${raid.body[0]}</p><p><strong>اقرأ أيضا: <a href="#">${related[0]}</a></strong></p><p>${raid.body[1]}</p><p><a href="#">شاهد أيضا.. ${related[1]}</a></p>${paragraphs(raid.body.slice(2))}</div></div>
<div class="next-article related-full"><h2>${mine.headline}</h2><p>${mine.lead}</p><p>${mine.body[0]}</p></div></body></html>`,
  gold: { text: whole(raid), date: '2023-03-22', publisher: 'المصري اليوم' },
});

/** The date stands only in the address and in the words "three hours ago". */
const relativeDate = (): Layout => ({
  name: 'relative date, address with the day',
  url: 'https://aleppo-desk.example/2024-07-19/clinic-water',
  html: `<html lang="ar" dir="rtl"><head><title>${water.headline}</title><meta name="application-name" content="مكتب حلب"></head><body><nav>${links(menu)}</nav><section class="post-view"><h1>${water.headline}</h1><div class="ago">منذ 3 ساعات</div><div class="c">${paragraphs([water.lead, ...water.body])}</div></section><section class="more"><h3>المزيد</h3>${links(related, '<div><span>منذ ساعة</span>', '</div>')}</section></body></html>`,
  gold: { text: whole(water), date: '2024-07-19', publisher: 'مكتب حلب' },
});

/** A ministry: SharePoint-like tables inside a form that holds the whole page. */
const ministry = (): Layout => ({
  name: 'ministry, all within a form',
  url: 'http://www.ministry.example/ar/Pages/NewsDetails.aspx?itemId=77',
  html: `<!DOCTYPE html><html dir="rtl" lang="ar-sa"><head><meta name="GENERATOR" content="Microsoft SharePoint"><title>تفاصيل الخبر</title></head><body><form method="post" action="./NewsDetails.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTI"><div id="s4-workspace"><div id="s4-titlerow"><div class="ms-siteicon">وزارة الموارد المحلية</div><div class="ms-core-navigation" role="navigation">${links(menu)}</div></div><div id="contentBox"><div id="DeltaPlaceHolderMain"><table><tr><td><span id="ctl00_lblTitle" class="NewsTitle">${water.headline}</span></td></tr><tr><td><span id="ctl00_lblDate">22/04/1438</span><span> - </span><span>20/01/2017</span></td></tr><tr><td><div id="ctl00_divBody" class="ExternalClass"><p>${water.lead}</p>${paragraphs(water.body)}</div></td></tr><tr><td><a>عودة</a></td></tr></table></div></div></div><div id="footer-ms">جميع الحقوق محفوظة © وزارة الموارد المحلية 2017</div></form></body></html>`,
  gold: { text: whole(water), date: '2017-01-20', publisher: 'وزارة الموارد المحلية' },
});

/** A list of victims in a table that is the article, with a lead. */
const tableOfDead = (): Layout => ({
  name: 'article that is a table',
  url: 'https://www.vdc-sy.net/index.php/ar/reports/march',
  html: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>حصيلة القصف على بلدات الريف الشرقي</title><meta property="article:published_time" content="2018-03-09T21:00:00+02:00"></head><body><div id="topmenu">${links(menu)}</div><div id="contents"><h1>حصيلة القصف على بلدات الريف الشرقي</h1><p>${sarmin.lead}</p><table class="data"><thead><tr><th>البلدة</th><th>عدد القتلى</th><th>عدد الجرحى</th></tr></thead><tbody><tr><td>دوما</td><td>12</td><td>40</td></tr><tr><td>حرستا</td><td>7</td><td>22</td></tr><tr><td>سقبا</td><td>9</td><td>31</td></tr><tr><td>عربين</td><td>4</td><td>18</td></tr></tbody></table><p>${sarmin.body[3]}</p></div><div id="bottommenu">${links(menu, '', ' | ')}</div></body></html>`,
  gold: {
    text: lines(
      'حصيلة القصف على بلدات الريف الشرقي',
      sarmin.lead,
      'البلدة عدد القتلى عدد الجرحى دوما 12 40 حرستا 7 22 سقبا 9 31 عربين 4 18',
      sarmin.body[3] as string,
    ),
    date: '2018-03-09',
    publisher: 'violations-documentation-center',
  },
});

export const secondLayouts: readonly Layout[] = [
  elementor(),
  letters(),
  chopped(),
  socialPost(),
  channel(),
  wire(),
  forum(),
  organisation(),
  wix(),
  radio(),
  unclosed(),
  tabloid(),
  relativeDate(),
  ministry(),
  tableOfDead(),
];
