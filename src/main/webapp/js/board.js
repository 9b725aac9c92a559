// Arrow keys move between the cells of a structure board; Tab enters and leaves it as one stop.
(() => {
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

  document.addEventListener('focusin', (event) => {
    const cell = event.target.closest?.('.board button.cell');
    if (!cell) return;
    for (const other of cell.closest('table').querySelectorAll('button.cell')) {
      other.tabIndex = other === cell ? 0 : -1;
    }
  });
})();
