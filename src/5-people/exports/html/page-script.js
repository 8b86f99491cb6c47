{
  const root = document.documentElement;
  const cards = Array.from(document.querySelectorAll('[data-claim]'));
  const marks = Array.from(document.querySelectorAll('main .m[data-claims]'));
  const claimsOf = (mark) => mark.dataset.claims.split(' ').filter(Boolean);

  // A claim lights its words, and words light their claims.
  const light = (ids) => {
    for (const mark of marks)
      mark.classList.toggle(
        'on',
        claimsOf(mark).some((id) => ids.includes(id)),
      );
    for (const card of cards) card.classList.toggle('on', ids.includes(card.dataset.claim));
  };
  const idsAt = (target) => {
    if (!(target instanceof Element)) return [];
    const card = target.closest('[data-claim]');
    if (card) return [card.dataset.claim];
    const ids = [];
    for (let mark = target.closest('.said .m'); mark; mark = mark.parentElement.closest('.said .m')) ids.push(...claimsOf(mark));
    return ids;
  };
  const follow = (event) => light(idsAt(event.target));
  document.addEventListener('mouseover', follow);
  document.addEventListener('focusin', follow);
  document.addEventListener('mouseleave', () => light(idsAt(document.activeElement)));

  // j and k, by the place of the key, so that an Arabic keyboard has them too.
  const step = (by) => {
    const at = cards.indexOf(document.activeElement?.closest('[data-claim]'));
    const next = cards[at < 0 ? (by > 0 ? 0 : cards.length - 1) : Math.min(cards.length - 1, Math.max(0, at + by))];
    if (!next) return;
    next.focus({ preventScroll: true });
    next.closest('.row').scrollIntoView({ block: 'nearest' });
    next.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('keydown', (event) => {
    const by = { KeyJ: 1, KeyK: -1 }[event.code];
    if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step(by);
  });
  for (const mark of marks.filter((one) => one.tagName === 'A')) {
    mark.addEventListener('click', (event) => {
      event.preventDefault();
      document.getElementById(mark.hash.slice(1))?.focus();
    });
  }

  // Digits follow the reader in the labels; the words of the report are never touched.
  const arabic = '\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669';
  const labelled = Array.from(document.querySelectorAll('.ar:not([data-switch]), .dg'));
  const rewrite = (element, eastern) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentElement.closest('.written')) continue;
      const latin = node.data.replace(/[\u0660-\u0669]/g, (digit) => arabic.indexOf(digit));
      const text = eastern ? latin.replace(/\d/g, (digit) => arabic[digit]) : latin;
      if (text !== node.data) node.data = text;
    }
  };
  const showDigits = () => {
    const eastern = root.dataset.digits === 'arab' && root.dataset.labels === 'ar';
    for (const element of labelled) rewrite(element, eastern);
  };

  const switches = {
    labels() {
      const next = root.dataset.labels === 'ar' ? 'en' : 'ar';
      root.dataset.labels = next;
      root.lang = next;
      root.dir = next === 'ar' ? 'rtl' : 'ltr';
      showDigits();
    },
    digits() {
      root.dataset.digits = root.dataset.digits === 'arab' ? 'latn' : 'arab';
      showDigits();
    },
    names(button) {
      button.setAttribute('aria-pressed', String(root.classList.toggle('named')));
    },
  };
  for (const button of document.querySelectorAll('[data-switch]')) {
    button.addEventListener('click', () => switches[button.dataset.switch](button));
  }
  for (const button of document.querySelectorAll('[data-kind]')) {
    button.addEventListener('click', () =>
      button.setAttribute('aria-pressed', String(!root.classList.toggle(`no-${button.dataset.kind}`))),
    );
  }
  showDigits();
  root.classList.add('scripted');
}
