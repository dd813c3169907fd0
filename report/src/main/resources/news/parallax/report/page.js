(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('js');

  // The table: at first its first rows, then what the reader asks for.
  const tables = new Map();
  for (const section of document.querySelectorAll('.sides')) {
    const table = section.querySelector('table');
    if (!table) continue;
    const rows = [...table.tBodies[0].rows];
    const buttons = [...section.querySelectorAll('.filters button')];
    const status = section.querySelector('[role=status]');
    const all = section.querySelector('.all');
    const state = { filter: '', cut: all !== null };
    const show = () => {
      let shown = 0;
      for (const row of rows) {
        const fits = !state.filter || row.classList.contains(state.filter);
        row.hidden = !fits || (state.cut && !state.filter && row.classList.contains('more'));
        if (!row.hidden) shown++;
      }
      for (const button of buttons) {
        button.setAttribute('aria-pressed', String(button.dataset.f === state.filter));
      }
      if (all) all.hidden = !state.cut || state.filter !== '';
      status.textContent = shown + ' of ' + rows.length + ' claims shown';
    };
    for (const button of buttons) {
      button.addEventListener('click', () => { state.filter = button.dataset.f; show(); });
    }
    if (all) {
      all.querySelector('button').addEventListener('click', () => {
        state.cut = false;
        show();
        const next = rows.find((row) => row.classList.contains('more'));
        const link = next && next.querySelector('a');
        if (link) link.focus({ preventScroll: true });
      });
    }
    show();
    tables.set(table, () => { state.filter = ''; state.cut = false; show(); });
  }

  // A link may lead to what is folded or filtered away: open it, then go there.
  const arrive = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    let moved = false;
    for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) {
      moved = moved || !fold.open;
      fold.open = true;
    }
    if (target.hidden) {
      tables.get(target.closest('table'))();
      moved = true;
    }
    if (moved) target.scrollIntoView();
  };
  addEventListener('hashchange', arrive);
  arrive();

  // The part that is being read: the last that has passed the upper third of the window.
  const parts = [...document.querySelectorAll('.toc a')]
    .map((link) => ({ link, section: document.getElementById(link.hash.slice(1)) }))
    .filter((part) => part.section);
  let due = false;
  const follow = () => {
    due = false;
    let here = null;
    for (const part of parts) {
      const box = part.section.getBoundingClientRect();
      if (box.top < innerHeight / 3 && box.bottom > 60) here = part;
    }
    for (const part of parts) {
      if (part === here) part.link.setAttribute('aria-current', 'true');
      else part.link.removeAttribute('aria-current');
    }
  };
  const soon = () => {
    if (!due) {
      due = true;
      requestAnimationFrame(follow);
    }
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  follow();

  // On paper nothing can be opened.
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('details:not(.left, .told)')) fold.open = true;
  });
})();
