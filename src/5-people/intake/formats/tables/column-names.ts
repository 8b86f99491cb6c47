/** What columns of reports are usually called, for each field; best first, one form a line. Letters are compared plain: see `plainName`. */

export const fields = ['text', 'html', 'title', 'url', 'published', 'zone', 'publisher', 'author', 'id'] as const;
export type Field = (typeof fields)[number];

const names = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

export const columnNames: Readonly<Record<Field, readonly string[]>> = {
  text: names(`
    text
    body
    content
    full text
    article
    article text
    message
    post
    description
    النص
    نص
    نص الخبر
    النص الكامل
    المحتوى
    الخبر
    المنشور
    الرسالة
    التفاصيل
    الوصف`),
  html: names(`
    html
    body html
    content html`),
  title: names(`
    title
    headline
    subject
    العنوان
    عنوان
    عنوان الخبر`),
  url: names(`
    url
    link
    links
    address
    permalink
    source url
    source link
    href
    الرابط
    رابط
    رابط الخبر
    رابط المصدر
    الروابط`),
  published: names(`
    published
    date
    datetime
    published at
    publication date
    publish date
    date published
    pub date
    posted at
    created at
    timestamp
    التاريخ
    تاريخ
    تاريخ النشر
    تاريخ الخبر
    النشر`),
  zone: names(`
    published zone
    zone
    timezone
    time zone
    tz
    المنطقة الزمنية
    التوقيت`),
  publisher: names(`
    publisher
    source
    outlet
    channel
    site
    media
    source name
    المصدر
    مصدر
    الناشر
    الجهة الناشرة
    القناة
    الموقع
    الوكالة`),
  author: names(`
    author
    byline
    writer
    reporter
    الكاتب
    المؤلف
    المحرر`),
  id: names(`
    id
    uuid
    guid
    ref
    code
    المعرف
    الرقم
    رقم`),
};

/** Small letters, marks between words as one space, hamza and vowel signs left out. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\u0622\u0623\u0625]/g, '\u0627')
    .replace(/[\u0640\u064b-\u0652]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
