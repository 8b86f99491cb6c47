/**
 * How the parts of a page that are not its article name themselves: in markup (names of classes, ids and roles), and to the reader
 * (headings and labels). Conventions of WordPress, Blogger, Drupal, Joomla, AMP and newsroom systems; one form a line.
 */
const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** Whole words of a class or id, parted at `-`, `_` and capitals, that name furniture. Two words joined by a blank stand side by side. */
export const boxNames = lines(`
  related
  recommended
  recommendations
  readmore
  read more
  read also
  also read
  see also
  more news
  more stories
  most read
  most viewed
  most popular
  mostread
  mostviewed
  popular
  trending
  latest news
  latest posts
  recent posts
  breaking
  breakingnews
  ticker
  newsticker
  urgent
  marquee
  share
  sharing
  sharebar
  sharedaddy
  addtoany
  addthis
  sharethis
  social
  follow
  followus
  comments
  comment
  commentlist
  disqus
  respond
  reactions
  replies
  reply
  sidebar
  menu
  navbar
  nav
  navigation
  breadcrumb
  breadcrumbs
  pathway
  pagination
  pager
  pagenav
  prev next
  post nav
  newsletter
  subscribe
  subscription
  signup
  login
  cookie
  cookies
  consent
  gdpr
  popup
  modal
  overlay
  tags
  tag list
  taglist
  tagcloud
  post tags
  keywords
  labels
  bio
  author box
  author bio
  author info
  about author
  advert
  advertisement
  ads
  ad
  adsense
  banner
  sponsored
  promo
  taboola
  outbrain
  footer
  copyright
  masthead
  topbar
  search
  skip link
  screen reader
  sr only
  visually hidden
  print only
  toolbar
  rating
  poll
  weather
  prayer
  currency
  archive list
  blogroll
  post footer
  post meta
  entry meta
  views
  hit count
  download app
  app banner
  cat links
  categories`);

/** Words that name furniture where a class or id begins with them: `widget_recent`, not `message_widget`. */
export const leadingNames = lines(`
  widget
  widgets`);

/** Words in a name that say a box holds the whole page, whatever else its name says: `has-sidebar`, `content-with-ads`. */
export const wholeNames = lines(`
  has
  with
  no
  without`);

/** Values of `role` that are not the article's. */
export const boxRoles = lines(`
  navigation
  banner
  contentinfo
  complementary
  search
  menu
  menubar
  toolbar
  dialog
  alertdialog
  marquee
  tablist`);

/** How a box of other things is headed: a short line that begins so, with the links or the list behind it. */
export const boxHeadings = lines(`
  اقرأ أيضا
  اقرأ ايضا
  إقرأ أيضا
  اقرأ المزيد
  اقرأوا أيضا
  اقرؤوا أيضا
  طالع أيضا
  شاهد أيضا
  تابع أيضا
  انظر أيضا
  مواضيع ذات صلة
  موضوعات ذات صلة
  مواضيع متعلقة
  مواضيع مشابهة
  مقالات ذات صلة
  مقالات مشابهة
  مقالات متعلقة
  أخبار ذات صلة
  أخبار متعلقة
  أخبار مشابهة
  ذات صلة
  قد يهمك
  قد يعجبك
  ربما يعجبك
  قد تعجبك
  يمكنك أيضا
  المزيد من الأخبار
  المزيد من
  المزيد في
  المزيد عن
  المزيد حول
  من نفس القسم
  في نفس القسم
  الأكثر قراءة
  الأكثر مشاهدة
  الأكثر تداولا
  الأكثر تعليقا
  الأكثر شيوعا
  أكثر المواضيع قراءة
  آخر الأخبار
  أحدث الأخبار
  أحدث المقالات
  أحدث المواضيع
  أحدث المنشورات
  آخر المقالات
  آخر المواضيع
  أخبار عاجلة
  شريط الأخبار
  عاجل
  التعليقات
  تعليقات القراء
  تعليقات الزوار
  أضف تعليقا
  اترك تعليقا
  اترك ردا
  اترك رد
  اكتب تعليقا
  أضف تعليق
  إرسال تعليق
  لا توجد تعليقات
  شارك الخبر
  شارك المقال
  شارك الموضوع
  شارك هذا
  شارك هذه
  شاركها
  شارك على
  مشاركة
  انشر الخبر
  تابعنا على
  تابعونا على
  تابعوا
  اشترك في
  النشرة البريدية
  القائمة البريدية
  اشتركوا في
  الكلمات المفتاحية
  كلمات مفتاحية
  الكلمات الدلالية
  كلمات دلالية
  الوسوم
  وسوم
  التصنيفات
  تصنيفات
  الأقسام
  التسميات
  عن الكاتب
  نبذة عن الكاتب
  حول الكاتب
  جميع الحقوق محفوظة
  حقوق النشر
  روابط مهمة
  روابط سريعة
  الخبر السابق
  الخبر التالي
  المقال السابق
  المقال التالي
  الموضوع السابق
  الموضوع التالي
  المقالة السابقة
  المقالة التالية
  رسالة أقدم
  رسالة أحدث
  الصفحة الرئيسية
  حمل التطبيق
  حمل تطبيق
  read also
  also read
  read more
  read next
  up next
  see also
  related
  related articles
  related stories
  related news
  more on this story
  more from
  more news
  most read
  most popular
  most viewed
  recommended
  you may also like
  you might also like
  latest news
  recent posts
  breaking
  comments
  leave a comment
  leave a reply
  post a comment
  share this
  share on
  share
  follow us
  subscribe
  sign up
  newsletter
  tags
  tagged
  filed under
  categories
  about the author
  all rights reserved
  copyright
  next article
  previous article
  next post
  previous post
  older post
  newer post
  download our app`);

/** Lines that stand by themselves in an article and are not of it: labels of buttons, counts, credits of the site. */
export const loneLines = lines(`
  طباعة
  اطبع
  حجم الخط
  إرسال
  ارسل لصديق
  أرسل إلى صديق
  حفظ
  نسخ الرابط
  تم نسخ الرابط
  مشاركة
  فيسبوك
  تويتر
  واتساب
  تلغرام
  تليجرام
  لينكدإن
  استمع
  الاستماع للخبر
  استمع إلى المقال
  تكبير الخط
  تصغير الخط
  عدد المشاهدات
  عدد القراءات
  مشاهدة
  مشاهدات
  قراءة
  قراءات
  تعليق
  دقيقة للقراءة
  دقائق للقراءة
  مدة القراءة
  وقت القراءة
  الرئيسية
  إعلان
  إعلانات
  facebook
  twitter
  whatsapp
  telegram
  linkedin
  email
  print
  copy link
  link copied
  share
  tweet
  advertisement
  min read
  minutes read
  views
  views:
  listen`);

/** A byline opens so. */
export const bylines = lines(`
  بقلم
  كتب
  كتبت
  إعداد
  تحرير
  المحرر
  الكاتب
  المصدر
  by`);
