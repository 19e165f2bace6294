// Applies the reader's display choices before the first paint.
(function () {
  try {
    var root = document.documentElement;
    var theme = localStorage.getItem('theme');
    if (theme === 'dark' || theme === 'light') root.setAttribute('data-theme', theme);
    if (localStorage.getItem('text') === 'large') root.setAttribute('data-text', 'large');
    // The line that shows an ambassador's code keeps its place from the first paint on.
    if (new URLSearchParams(location.search).has('r') || sessionStorage.getItem('referral') !== null) root.setAttribute('data-referral', '');
  } catch (error) {
    // Storage may be blocked: the system's choice holds.
  }
})();
