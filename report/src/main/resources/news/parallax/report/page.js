(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('js');

  // As people type it: no case, no accents, plain quotation marks and hyphens.
  const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"').replace(/[\u2010-\u2015\u2212]/g, '-').toLowerCase();

  // The table: at first its first rows, then what the reader asks for.
  const tables = new Map();
  for (const section of document.querySelectorAll('.sides')) {
    const table = section.querySelector('table');
    if (!table) continue;
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const buttons = [...section.querySelectorAll('.filters button[data-f]')];
    const asks = Object.fromEntries([...section.querySelectorAll('[data-ask]')].map((a) => [a.dataset.ask, a]));
    const nothing = section.querySelector('.nothing');
    const status = section.querySelector('[role=status]');
    const clear = section.querySelector('.clear');
    const all = section.querySelector('.all');
    const state = { filter: '', cut: all !== null };
    const texts = new Map();
    // The words of a claim and of its statements and who says it, not what the page says about them.
    const text = (row) => {
      if (!texts.has(row)) {
        const said = [row.cells[0].firstChild, ...row.cells[0].querySelectorAll('.pill bdi, .told p+p')];
        texts.set(row, plain(said.map((part) => part.textContent).join(' ')));
      }
      return texts.get(row);
    };
    const ask = (name) => (asks[name] ? asks[name].value : '');
    const TOLD = /(^| )[sxv]( |$)/;
    const SILENT = /(^| )n( |$)/;
    const fits = (row, words, speaker, account) =>
      (!state.filter || row.classList.contains(state.filter))
      && words.every((word) => text(row).includes(word))
      && (!speaker || row.dataset.p.split(' ').includes(speaker))
      && (!account || (account[0] === 't' ? TOLD : SILENT).test(row.cells[+account.slice(1)].className));
    const show = () => {
      const words = plain(ask('find')).split(/\s+/).filter(Boolean);
      const speaker = ask('speaker');
      const account = ask('account');
      const asked = state.filter !== '' || words.length > 0 || speaker !== '' || account !== '';
      let shown = 0;
      for (const row of rows) {
        const fit = fits(row, words, speaker, account);
        row.hidden = !fit || (state.cut && !asked && row.classList.contains('more'));
        if (!row.hidden) shown++;
      }
      for (const button of buttons) {
        button.setAttribute('aria-pressed', String(button.dataset.f === state.filter));
      }
      if (all) all.hidden = !state.cut || asked;
      clear.hidden = !asked;
      nothing.hidden = shown > 0;
      status.textContent = shown + ' of ' + rows.length + ' claims shown';
    };
    const order = () => {
      const by = ask('order');
      const key = by === 'at' ? (row) => +row.dataset.at : by === 'silent' ? (row) => -row.querySelectorAll('.n').length : null;
      const sorted = key ? [...rows].sort((a, b) => key(a) - key(b)) : rows;
      state.cut = state.cut && !key;
      body.append(...sorted);
      show();
    };
    const reset = () => {
      state.filter = '';
      for (const name of ['find', 'speaker', 'account']) if (asks[name]) asks[name].value = '';
      show();
    };
    for (const button of buttons) {
      button.addEventListener('click', () => { state.filter = button.dataset.f; show(); });
    }
    for (const name of ['find', 'speaker', 'account']) if (asks[name]) asks[name].addEventListener('input', show);
    asks.order.addEventListener('input', order);
    clear.addEventListener('click', () => { reset(); buttons[0].focus(); });
    if (all) {
      all.querySelector('button').addEventListener('click', () => {
        state.cut = false;
        show();
        const next = rows.find((row) => row.classList.contains('more'));
        const link = next && next.querySelector('a');
        if (link) link.focus({ preventScroll: true });
      });
    }

    // From cell to cell by the arrow keys, past what is hidden or leads nowhere.
    const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
    body.addEventListener('keydown', (event) => {
      const step = STEPS[event.key];
      const cell = event.target.closest('td');
      if (!step || !cell || event.altKey || event.ctrlKey || event.metaKey) return;
      const shown = [...body.rows].filter((row) => !row.hidden);
      let at = shown.indexOf(cell.parentElement) + step[0];
      let column = cell.cellIndex + step[1];
      while (shown[at] && column > 0 && shown[at].cells[column]) {
        const link = shown[at].cells[column].querySelector('a');
        if (link) {
          event.preventDefault();
          link.focus();
          return;
        }
        at += step[0];
        column += step[1];
      }
    });
    // A claim that a link leads to stands below the head, however high that is.
    const head = () => table.style.setProperty('--head', table.tHead.offsetHeight + 64 + 'px');
    addEventListener('resize', head);
    requestAnimationFrame(head);
    addEventListener('beforeprint', () => { state.cut = false; show(); });
    // A reload keeps what was chosen: show that.
    if (ask('order')) order();
    else show();
    tables.set(table, () => { state.cut = false; reset(); });
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
  soon();

  // On paper nothing can be opened.
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('details:not(.left, .told, .accounts details)')) fold.open = true;
  });
})();
