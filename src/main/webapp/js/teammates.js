// Tells the server which decision this person has in hand, for teammates to see; pressing or focusing anything else
// of the desk ends it.
(() => {
  // On a bad line the same script may come twice.
  if (window.kampusTeammates) return;
  window.kampusTeammates = true;
  const PAUSE_MILLIS = 250;
  let held;
  let timer;
  const look = (event) => {
    const desk = event.target.closest?.('.team-desk');
    if (!desk) return;
    const control = event.target.closest('[data-decision]') ?? undefined;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (control !== held) {
        held = control;
        desk.$server?.holds(control?.dataset.decision ?? '');
      }
    }, PAUSE_MILLIS);
  };
  document.addEventListener('focusin', look);
  document.addEventListener('click', look);
})();
