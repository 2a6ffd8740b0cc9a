// Adds a slider to each number and asks again in the background when anything changes. Without it the form works the same, by its button.
const form = document.querySelector('#exp-form');
const result = document.querySelector('#exp-result');
const said = document.querySelector('#exp-said');
let asked = 0;
let waiting;

const address = () => {
  const query = new URLSearchParams(new FormData(form));
  return `${form.getAttribute('action')}?${query}`;
};

// The answer holds only what a slider can move: each part takes the place of the one before, and the rest stays as it is.
function show(page) {
  const parts = ['#exp-subtitle', '#exp-top', '.fea-answer'].map((name) => [document.querySelector(name), page.querySelector(name)]);
  for (const part of page.querySelectorAll('.fea-section')) {
    const heading = part.getAttribute('aria-labelledby');
    parts.push([document.getElementById(heading)?.closest('.fea-section'), part]);
  }
  for (const [before, after] of parts) {
    if (before === null || before === undefined || after === null) continue;
    for (const one of before.querySelectorAll('details[open]')) {
      after.querySelector(`[id="${CSS.escape(one.parentElement.id)}"] details`)?.setAttribute('open', '');
    }
    before.replaceWith(after);
  }
}

async function ask() {
  const turn = ++asked;
  try {
    const reply = await fetch(address(), { headers: { 'x-habeas-live': '1' } });
    const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
    if (turn !== asked || page.querySelector('#exp-result') === null) return;
    show(page);
    const keep = page.querySelector('#exp-keep');
    if (keep !== null) document.querySelector('#exp-keep').value = keep.value;
    const link = result.querySelector('.exp-take a');
    if (link !== null && reply.ok) history.replaceState(null, '', link.href);
    said.textContent = result.querySelector('.fea-answer > p')?.textContent ?? '';
    result.dispatchEvent(new CustomEvent('habeas:answered', { bubbles: true }));
  } catch {
    // Offline or refused: the button still sends the form.
  }
}

const soon = () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, 40);
};

for (const field of form.querySelectorAll('.exp-field')) {
  const number = field.querySelector('input');
  const range = document.createElement('input');
  Object.assign(range, {
    type: 'range',
    className: 'exp-range',
    min: field.dataset.least,
    max: field.dataset.most,
    step: field.dataset.step,
    value: number.value,
  });
  range.setAttribute('aria-label', field.querySelector('label').textContent);
  range.addEventListener('input', () => {
    number.value = range.value;
    soon();
  });
  number.addEventListener('input', () => {
    range.value = number.value;
    soon();
  });
  field.append(range);
}

form.addEventListener('change', (event) => {
  // Another arrangement has other inputs: the whole page is needed.
  if (event.target.name === 'agreement') form.requestSubmit(form.querySelector('[type="submit"]'));
  else soon();
});
