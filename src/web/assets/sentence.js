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
