// Tells the server which decision this person has in hand, for teammates to see; pressing or focusing anything else
// of the desk ends it.
window.kampusTeammates = (desk) => {
  const PAUSE_MILLIS = 250;
  let held;
  let timer;
  const look = (event) => {
    const control = event.target.closest('[data-decision]') ?? undefined;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (control !== held) {
        held = control;
        desk.$server.holds(control?.dataset.decision ?? '');
      }
    }, PAUSE_MILLIS);
  };
  desk.addEventListener('focusin', look);
  desk.addEventListener('click', look);
};
