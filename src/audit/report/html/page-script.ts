import { MOST_SHOWN } from './inventory-table.ts';

/**
 * SCRIPT adds what a page cannot do without one: it searches, filters and sorts the inventory (inventory-table.ts), and copies
 * lines. It only reads, hides and moves what is in the page, and writes text as text. The page's policy allows its hash alone.
 */
export const SCRIPT = `'use strict';
(() => {
  const make = (tag, fields = {}) => Object.assign(document.createElement(tag), fields);

  for (const lines of document.querySelectorAll('pre')) {
    const button = make('button', { type: 'button', className: 'copy', textContent: 'Copy' });
    button.addEventListener('click', () => {
      getSelection().selectAllChildren(lines);
      // The only way that pages have whether or not they come with TLS.
      button.textContent = document.execCommand('copy') ? 'Copied' : 'Selected';
    });
    lines.before(button);
  }

  const inventory = document.querySelector('.inventory');
  if (!inventory) return;
  const table = inventory.querySelector('table');
  const body = table.tBodies[0];
  const DAY = 86400000;
  const words = (row, selector) => [...row.querySelectorAll(selector)].map((each) => each.textContent);
  const readKey = (row) => {
    const [, owner, type, since, worst, decision] = [...row.cells].map((cell) => cell.textContent);
    const days = (Date.parse(table.dataset.at) - Date.parse(since)) / DAY;
    const rules = words(row, '.rules b');
    const guards = words(row, '.guards b');
    const order = [words(row, 'summary, strong')[0], owner, type, since, Number(row.cells[4].dataset.rank), decision];
    return { row, text: row.textContent.toLowerCase(), owner, type, worst, decision, days, rules, guards, order };
  };

  const fold = ({ row }) => {
    const name = row.querySelector('th > strong');
    if (!name) return;
    const [details, summary] = [make('details'), make('summary')];
    summary.append(...name.childNodes);
    name.remove();
    details.append(summary, ...row.cells[0].childNodes);
    row.cells[0].append(details);
  };

  const setUp = () => {
    const keys = Array.from(body.rows, readKey);
    const filters = inventory.querySelector('.filters');
    const status = make('p', { role: 'status' });
    const tests = [];
    const more = make('button', { type: 'button', textContent: 'Show more keys' });
    // Rows that are laid out make every search slow.
    let most = ${MOST_SHOWN};
    const apply = () => {
      const found = keys.filter((key) => tests.every((test) => test(key)));
      const shown = new Set(found.slice(0, most));
      for (const key of keys) key.row.hidden = !shown.has(key);
      shown.forEach(fold);
      more.hidden = found.length <= most;
      status.textContent = found.length + ' of ' + keys.length + ' keys' + (more.hidden ? '' : ', the first ' + most + ' shown');
    };
    more.addEventListener('click', () => {
      most += 1000;
      apply();
    });
    const add = (name, control, test) => {
      const label = make('label', { textContent: name });
      label.append(control);
      filters.append(label);
      control.addEventListener('input', apply);
      tests.push(test);
    };
    const choose = (name, options, test) => {
      const select = make('select');
      select.append(new Option('any', ''), ...options.map(([value, text]) => new Option(text, value)));
      add(name, select, (key) => select.value === '' || test(key, select.value));
    };
    const chooseOf = (name, read) => {
      const values = [...new Set(keys.flatMap(read))].sort();
      choose(name, values.map((each, index) => [index, each]), (key, index) => read(key).includes(values[index]));
    };
    const search = make('input', { type: 'search', autocomplete: 'off' });
    add('Search', search, (key) => key.text.includes(search.value.trim().toLowerCase()));
    chooseOf('Rule', (key) => key.rules);
    chooseOf('Guard', (key) => key.guards);
    chooseOf('Owner', (key) => [key.owner]);
    chooseOf('Type', (key) => [key.type]);
    chooseOf('Decision', (key) => [key.decision]);
    choose('Age', [30, 90, 180, 365].map((days) => [days, 'over ' + days + ' days']), (key, days) => key.days > days);
    filters.hidden = false;
    filters.after(status);
    inventory.querySelector('.scroll').after(more);
    apply();

    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = make('button', { type: 'button', textContent: head.textContent });
      button.addEventListener('click', () => {
        const isDown = head.ariaSort === 'ascending';
        for (const each of table.tHead.rows[0].cells) each.ariaSort = null;
        head.ariaSort = isDown ? 'descending' : 'ascending';
        const compare = (one, other) => (one > other) - (one < other);
        keys.sort(({ order: one }, { order: other }) => compare(one[column], other[column]) * (isDown ? -1 : 1));
        body.append(...keys.map((key) => key.row));
        apply();
      });
      head.replaceChildren(button);
    });
  };
  // Reading thousands of rows takes a moment, which only people who open them should wait: a click comes before they are laid out.
  let isSetUp = false;
  const setUpOnce = () => {
    if (!isSetUp) setUp();
    isSetUp = true;
  };
  inventory.querySelector('summary').addEventListener('click', setUpOnce);
  inventory.addEventListener('toggle', setUpOnce);
  if (inventory.open) setUpOnce();
})();
`;
