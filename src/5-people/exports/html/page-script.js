(() => {
  const root = document.documentElement;
  const cards = Array.from(document.querySelectorAll('[data-claim]'));
  const marks = Array.from(document.querySelectorAll('main .m[data-claims]'));

  const light = (ids) => {
    for (const mark of marks)
      mark.classList.toggle(
        'on',
        ids.some((id) => mark.dataset.claims.split(' ').includes(id)),
      );
    for (const card of cards) card.classList.toggle('on', ids.includes(card.dataset.claim));
  };
  const idsOf = (target) => {
    if (!(target instanceof Element)) return [];
    const card = target.closest('[data-claim]');
    if (card) return [card.dataset.claim];
    const ids = [];
    for (let mark = target.closest('.said .m'); mark; mark = mark.parentElement.closest('.said .m')) {
      ids.push(...mark.dataset.claims.split(' ').filter(Boolean));
    }
    return ids;
  };
  const follow = (event) => light(idsOf(event.target));
  document.addEventListener('mouseover', follow);
  document.addEventListener('focusin', follow);
  document.addEventListener('mouseleave', () => light(idsOf(document.activeElement)));

  const step = (by) => {
    const at = cards.indexOf(document.activeElement?.closest('[data-claim]'));
    const next = cards[at < 0 ? (by > 0 ? 0 : cards.length - 1) : Math.min(cards.length - 1, Math.max(0, at + by))];
    if (!next) return;
    next.focus({ preventScroll: true });
    next.closest('.row').scrollIntoView({ block: 'nearest', behavior: 'auto' });
    next.scrollIntoView({ block: 'nearest', behavior: 'auto' });
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    if (event.code === 'KeyJ') step(1);
    else if (event.code === 'KeyK') step(-1);
    else return;
    event.preventDefault();
  });
  for (const mark of marks) {
    if (mark.tagName !== 'A') continue;
    mark.addEventListener('click', (event) => {
      const card = document.getElementById(mark.hash.slice(1));
      if (!card) return;
      event.preventDefault();
      card.focus();
    });
  }

  const arabic = '\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669';
  const labelled = Array.from(document.querySelectorAll('.ar, .dg')).filter((e) => !e.closest('.said') || e.classList.contains('dg'));
  const showDigits = () => {
    const eastern = root.dataset.digits === 'arab' && root.dataset.labels === 'ar';
    for (const element of labelled) {
      if (element.classList.contains('ar') && element.hasAttribute('data-switch')) continue;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.parentElement.closest('.written')) continue;
        const latin = node.data.replace(/[\u0660-\u0669]/g, (d) => arabic.indexOf(d));
        const text = eastern ? latin.replace(/\d/g, (d) => arabic[d]) : latin;
        if (text !== node.data) node.data = text;
      }
    }
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
      const on = root.classList.toggle('named');
      button.setAttribute('aria-pressed', String(on));
    },
  };
  for (const button of document.querySelectorAll('[data-switch]')) {
    button.addEventListener('click', () => switches[button.dataset.switch](button));
  }
  for (const button of document.querySelectorAll('[data-kind]')) {
    button.addEventListener('click', () => {
      const hidden = root.classList.toggle(`no-${button.dataset.kind}`);
      button.setAttribute('aria-pressed', String(!hidden));
    });
  }
  showDigits();
  root.classList.add('scripted');
})();
