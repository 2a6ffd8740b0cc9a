// Asks again in the background when the form changes, and shows the new answer and what each row did. Without it the form works the same, by
// its button. The facts travel in the body only.
const form = document.querySelector('#sentence-form');
const result = document.querySelector('#sentence-result');
const said = document.querySelector('#sentence-said');
let waiting;
let asked = 0;

const parts = (page, name) => page.querySelector(`[id="${CSS.escape(name)}"]`) ?? page.querySelector(`#${CSS.escape(name)}`);

// A button is called `action`, so the form's own address is asked for as an attribute.
async function ask() {
  const turn = ++asked;
  const body = new URLSearchParams(new FormData(form));
  body.set('action', 'live');
  result.setAttribute('aria-busy', 'true');
  try {
    const reply = await fetch(form.getAttribute('action').replace(/#.*$/, ''), { method: 'POST', body });
    const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
    if (turn !== asked) return;
    const answer = page.querySelector('#sentence-result');
    if (answer === null) return;
    result.replaceChildren(...answer.childNodes);
    const held = page.querySelector('#was');
    if (held !== null) form.elements.namedItem('was').value = held.value;
    makeMovable();
    for (const row of form.querySelectorAll('.sen-row, .sen-event')) showEffect(row, parts(page, row.id));
    said.textContent = result.querySelector('.sen-head')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  } catch {
    // Offline or refused: the button still sends the form.
  } finally {
    if (turn === asked) result.removeAttribute('aria-busy');
  }
}

function showEffect(row, answered) {
  const now = answered?.querySelector('.sen-effect');
  const before = row.querySelector('.sen-effect');
  if (before !== null) before.replaceWith(...(now ? [now] : []));
  else if (now) (row.querySelector('fieldset') ?? row).append(now);
}

form?.addEventListener('change', (event) => {
  // Another law has other fields: the whole page is needed.
  if (event.target.name === 'law') {
    form.querySelector('[value="show"]').click();
    return;
  }
  clearTimeout(waiting);
  waiting = setTimeout(ask, 250);
});

// Events on the line can be dragged, or chosen and moved with the keys: a day by the arrows, thirty by Page Up and Page Down.
const KEYS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -30, PageUp: 30 };
const DAY = 86_400_000;
const inWords = (day) =>
  new Intl.DateTimeFormat(document.documentElement.lang === 'es' ? 'es' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day * DAY));

function makeMovable() {
  for (const hint of result.querySelectorAll('.sen-track__script')) hint.hidden = false;
  for (const mark of result.querySelectorAll('.sen-mark[data-event]')) {
    const plot = mark.closest('svg.sen-track__plot');
    mark.classList.add('sen-mark--movable');
    mark.setAttribute('tabindex', '0');
    mark.setAttribute('role', 'slider');
    mark.setAttribute('aria-label', mark.dataset.name);
    mark.setAttribute('aria-valuemin', plot.dataset.from);
    mark.setAttribute('aria-valuemax', plot.dataset.to);
    tell(mark, Number(mark.dataset.day));
    mark.addEventListener('keydown', (event) => {
      const by = KEYS[event.key];
      if (by === undefined) return;
      event.preventDefault();
      move(mark, Number(mark.getAttribute('aria-valuenow')) + by);
      shift(mark, plot);
    });
    mark.addEventListener('pointerdown', (event) => drag(mark, plot, event));
  }
}

function tell(mark, day) {
  mark.setAttribute('aria-valuenow', String(day));
  mark.setAttribute('aria-valuetext', inWords(day));
}

// Both ends of a period move alike. The form is what is sent: the mark only follows it.
function move(mark, day) {
  const { event, day: was, until } = mark.dataset;
  tell(mark, day);
  field(event, 'from').value = inWords(day);
  if (until !== undefined && field(event, 'to') !== null) field(event, 'to').value = inWords(Number(until) + day - Number(was));
  said.textContent = `${mark.dataset.name}: ${inWords(day)}`;
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    await ask();
    result.querySelector(`.sen-mark[data-event="${event}"]`)?.focus({ preventScroll: true });
  }, 350);
}

const field = (event, name) => form.elements.namedItem(`e${event}-${name}`);
const width = (plot) => plot.clientWidth - parseFloat(getComputedStyle(plot).paddingLeft) - parseFloat(getComputedStyle(plot).paddingRight);
const span = (plot) => Number(plot.dataset.to) - Number(plot.dataset.from);

function shift(mark, plot) {
  const days = Number(mark.getAttribute('aria-valuenow')) - Number(mark.dataset.day);
  mark.setAttribute('transform', `translate(${(days / span(plot)) * width(plot)} 0)`);
}

function drag(mark, plot, start) {
  start.preventDefault();
  mark.focus({ preventScroll: true });
  mark.setPointerCapture(start.pointerId);
  mark.classList.add('sen-mark--dragged');
  const from = Number(mark.getAttribute('aria-valuenow'));
  const follow = (event) => {
    const days = Math.round(((event.clientX - start.clientX) / width(plot)) * span(plot));
    tell(mark, from + days);
    shift(mark, plot);
    said.textContent = `${mark.dataset.name}: ${inWords(from + days)}`;
  };
  const end = () => {
    mark.removeEventListener('pointermove', follow);
    mark.classList.remove('sen-mark--dragged');
    const day = Number(mark.getAttribute('aria-valuenow'));
    if (day !== from) move(mark, day);
  };
  mark.addEventListener('pointermove', follow);
  mark.addEventListener('pointerup', end, { once: true });
  mark.addEventListener('pointercancel', end, { once: true });
}

makeMovable();
