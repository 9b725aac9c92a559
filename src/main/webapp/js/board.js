// Keys and dragging on a structure board: arrows move between its cells, Tab enters and leaves it as one stop.
(() => {
  // On a bad line the same script may come twice.
  if (window.kampusBoard) return;
  window.kampusBoard = true;
  const cellsOf = (table) => [...table.tBodies[0].rows].map((row) => [...row.querySelectorAll('button.cell')]);

  document.addEventListener('keydown', (event) => {
    const cell = event.target.closest?.('.board button.cell');
    if (!cell || event.altKey || event.ctrlKey || event.metaKey) return;
    const rows = cellsOf(cell.closest('table'));
    const y = rows.findIndex((row) => row.includes(cell));
    const x = rows[y].indexOf(cell);
    const last = rows[y].length - 1;
    const target = {
      ArrowUp: () => rows[y - 1]?.[x],
      ArrowDown: () => rows[y + 1]?.[x],
      ArrowLeft: () => rows[y][x - 1],
      ArrowRight: () => rows[y][x + 1],
      Home: () => rows[y][0],
      End: () => rows[y][last],
    }[event.key];
    if (!target) return;
    event.preventDefault();
    target()?.focus();
  });

  // A dot dragged along its row gives the work to another role.
  let dragged = null;
  const cellUnder = (event) => {
    const cell = event.target.closest?.('.board button.cell');
    return cell && dragged && cell !== dragged && cell.closest('tr') === dragged.closest('tr') ? cell : null;
  };
  document.addEventListener('dragstart', (event) => {
    dragged = event.target.closest?.('.board button.cell') ?? null;
    if (dragged) event.dataTransfer.setData('text/plain', dragged.title);
  });
  document.addEventListener('dragover', (event) => {
    if (cellUnder(event)) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const cell = cellUnder(event);
    if (!cell) return;
    event.preventDefault();
    cell.closest('.board').$server.moveDuty(cell.dataset.function, dragged.dataset.role, cell.dataset.role);
    cell.focus();
  });
  document.addEventListener('dragend', () => {
    dragged = null;
  });

  document.addEventListener('focusin', (event) => {
    const cell = event.target.closest?.('.board button.cell');
    if (!cell) return;
    for (const other of cell.closest('table').querySelectorAll('button.cell')) {
      other.tabIndex = other === cell ? 0 : -1;
    }
  });
})();
