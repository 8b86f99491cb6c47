import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from './read-page.ts';

const filler = (n: number): string => 'وقال سكان من البلدة إن القصف تجدد مساء ولم يوقع إصابات، وإن الطرق بقيت مفتوحة. '.repeat(n);
const links = (n: number): string =>
  Array.from({ length: n }, (_, i) => `<li><a href="/n/${i}">عنوان خبر من أخبار القسم رقم ${i} في هذا اليوم</a></li>`).join('');
const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="ar"><head><title>${title}</title>${head}</head>${body}</html>`;
const article = (free: boolean): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"خبر","isAccessibleForFree":"${free ? 'True' : 'False'}"}</script>`;

const pages: readonly (readonly [name: string, html: string, code: string | null])[] = [
  ['not found', page('الصفحة غير موجودة', '<body><h1>404</h1><p>عذرا، الصفحة غير موجودة</p></body>'), 'error-page'],
  [
    'not found, in English',
    page('Page not found', '<body><p>The page you are looking for does not exist or was moved.</p></body>'),
    'error-page',
  ],
  ['server failed', page('502 Bad Gateway', '<body><center><h1>502 Bad Gateway</h1></center><hr>nginx</body>'), 'error-page'],
  ['database down', page('Error', '<body><h1>Error establishing a database connection</h1></body>'), 'error-page'],
  ['check for robots', page('Just a moment...', '<body><h2>Verify you are human</h2><p>Ray ID: 8f1</p></body>'), 'blocked'],
  [
    'refused',
    page('Access Denied', "<body><h1>Access Denied</h1><p>You don't have permission to access this server.</p></body>"),
    'blocked',
  ],
  ['check in Arabic', page('تحقق', '<body><p>يرجى التحقق من أنك إنسان للمتابعة</p></body>'), 'blocked'],
  ['locked by its own word', page('خبر', `<body><h1>خبر من المدينة اليوم</h1><p>${filler(2)}</p></body>`, article(false)), 'paywall'],
  [
    'subscribe to go on',
    page(
      'تحليل',
      `<body><h1>تحليل من المدينة</h1><p>${filler(2)}</p><div class="wall">هذا المحتوى للمشتركين. اشترك لمتابعة القراءة</div></body>`,
    ),
    'paywall',
  ],
  [
    'cookies only',
    page('موقع', '<body><p>نستخدم ملفات تعريف الارتباط لتحسين تجربتك على الموقع ولأغراض القياس.</p><a href="#">قبول</a></body>'),
    'cookie-wall',
  ],
  ['front page', page('وكالة', `<body class="home"><ul>${links(40)}</ul></body>`), 'not-an-article'],
  ['section without a class', page('قسم', `<body><div>${links(60)}</div></body>`), 'not-an-article'],
  [
    'list with teasers',
    page(
      'وسم',
      `<body class="archive tag">${Array.from({ length: 12 }, (_, i) => `<div><h3><a href="/${i}">خبر رقم ${i} من المدينة</a></h3><p>${filler(1)}</p></div>`).join('')}</body>`,
    ),
    'not-an-article',
  ],
  ['article', page('خبر', `<body><h1>خبر من المدينة</h1><p>${filler(6)}</p></body>`, article(true)), null],
  ['short article', page('قصف على البلدة', '<body><h1>قصف على البلدة</h1><p>قتل شخصان بقصف على البلدة اليوم.</p></body>'), null],
  ['one line', '<p>قصف على البلدة</p>', null],
  [
    'article that speaks of a cut page',
    page('حجب موقع', `<body><h1>حجب موقع إخباري</h1><p>ظهرت لزوار الموقع عبارة الصفحة غير موجودة. ${filler(9)}</p></body>`),
    null,
  ],
  [
    'article on cookies',
    page('ملفات تعريف الارتباط', `<body><article><h1>ما هي ملفات تعريف الارتباط</h1>${`<p>${filler(2)}</p>`.repeat(5)}</article></body>`),
    null,
  ],
  [
    'article among many links',
    page(
      'خبر',
      `<body><ul>${links(30)}</ul><h1>خبر من المدينة اليوم</h1><p>${filler(4)}</p><p>${filler(4)}</p><p>${filler(12)}</p></body>`,
    ),
    null,
  ],
  [
    'article with a casualty count of 404',
    page('الحصيلة 404 قتلى', `<body><h1>الحصيلة 404 قتلى منذ مطلع العام</h1><p>${filler(10)}</p></body>`),
    null,
  ],
  ['locked by its word, but whole', page('خبر', `<body><h1>خبر</h1>${`<p>${filler(5)}</p>`.repeat(6)}</body>`, article(false)), null],
];
for (const [name, html, code] of pages)
  test(`${name}: ${code ?? 'a report'}`, () => {
    const read = readPage(html);
    assert.equal(read.aside?.code ?? null, code);
    assert.ok(read.text.trim().length > 0, 'what is there is read all the same');
    if (read.aside) assert.match(read.aside.message, /^[a-z].{10,100}$/);
  });
