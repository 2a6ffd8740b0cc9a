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

async function ask() {
  const turn = ++asked;
  try {
    const reply = await fetch(address());
    const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
    const answer = page.querySelector('#exp-result');
    if (turn !== asked || answer === null) return;
    const open = new Set([...result.querySelectorAll('details[open]')].map((one) => one.parentElement.id));
    result.replaceChildren(...answer.childNodes);
    for (const id of open) result.querySelector(`[id="${CSS.escape(id)}"] details`)?.setAttribute('open', '');
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
