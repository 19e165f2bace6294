// Applies the reader's display choices before the first paint.
(function () {
  try {
    var root = document.documentElement;
    var theme = localStorage.getItem('theme');
    if (theme === 'dark' || theme === 'light') root.setAttribute('data-theme', theme);
    if (localStorage.getItem('text') === 'large') root.setAttribute('data-text', 'large');
  } catch (error) {
    // Storage may be blocked: the system's choice holds.
  }
})();
