// On a short address: leads on with the ambassador's code. Without a code, or without scripts, the page itself does.
(function () {
  var code = /[?&]r=([a-km-z2-9]{4,6})(?=&|$)/.exec(location.search);
  var to = document.currentScript.getAttribute('data-to');
  if (!code || !to) return;
  window.stop();
  location.replace(to + '?r=' + code[1]);
})();
