/** What pages that hold no article say of themselves: one form a line. */
const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

export const errorWords = lines(`
  404
  الصفحة غير موجودة
  الصفحة المطلوبة غير موجودة
  الصفحة التي تبحث عنها غير موجودة
  الصفحة التي طلبتها غير موجودة
  لم يتم العثور على الصفحة
  عذرا الصفحة غير موجودة
  عفوا الصفحة غير موجودة
  الصفحة غير متوفرة
  الصفحة غير متاحة
  الرابط غير صحيح
  المحتوى غير متوفر
  هذا المحتوى غير متوفر حاليا
  حدث خطأ في الخادم
  خطأ في الخادم
  حدث خطأ غير متوقع
  الموقع تحت الصيانة
  الموقع قيد الصيانة
  page not found
  not found
  page you requested could not be found
  page you are looking for
  page cannot be found
  no longer available
  content isn't available
  internal server error
  bad gateway
  service unavailable
  service temporarily unavailable
  gateway timeout
  error establishing a database connection
  under maintenance
  account suspended
  domain is for sale`);

export const blockedWords = lines(`
  just a moment
  checking your browser
  verify you are human
  verify that you are human
  verifying you are human
  enable javascript and cookies to continue
  attention required
  access denied
  access to this page has been denied
  you have been blocked
  request blocked
  unusual traffic
  are you a robot
  i'm not a robot
  captcha
  ddos protection
  ray id
  تحقق من أنك لست روبوت
  أثبت أنك لست روبوت
  يرجى التحقق من أنك إنسان
  أنا لست برنامج روبوت
  تم حظر الوصول
  تم رفض الوصول
  غير مسموح لك بالدخول`);

export const paywallWords = lines(`
  subscribe to continue
  subscribe to read
  subscribe now to read
  continue reading with a subscription
  this article is for subscribers
  for subscribers only
  already a subscriber
  to read the full article
  log in to continue reading
  sign in to continue reading
  you have reached your limit
  اشترك لمتابعة القراءة
  اشترك لقراءة المزيد
  اشترك لقراءة المقال
  للاطلاع على المقال كاملا
  لقراءة المقال كاملا
  هذا المحتوى للمشتركين
  هذا المقال للمشتركين
  المحتوى متاح للمشتركين فقط
  محتوى حصري للمشتركين
  سجل الدخول لمتابعة القراءة
  سجل دخولك لمتابعة القراءة`);

export const cookieWords = lines(`
  we use cookies
  we value your privacy
  accept all cookies
  accept cookies
  cookie policy
  manage consent
  نستخدم ملفات تعريف الارتباط
  يستخدم هذا الموقع ملفات تعريف الارتباط
  ملفات تعريف الارتباط
  قبول جميع ملفات
  سياسة الخصوصية والكوكيز
  نحن نقدر خصوصيتك`);
