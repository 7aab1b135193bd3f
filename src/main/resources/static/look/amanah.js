/* What makes pages smoother. Every page works without it. */
(function () {
  'use strict';
  var ready = function (run) { document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', run) : run(); };

  /* The summary of errors gets the focus, so that it is read first; its links lead into the fields. */
  function summary() {
    var found = document.querySelector('.govuk-error-summary');
    if (!found) { return; }
    found.setAttribute('tabindex', '-1');
    found.focus();
    found.addEventListener('click', function (event) {
      var link = event.target.closest('a[href^="#"]');
      var field = link && document.getElementById(link.getAttribute('href').slice(1));
      if (!field) { return; }
      event.preventDefault();
      var input = field.matches('input,select,textarea,button') ? field : field.querySelector('input:not([type=hidden]),select,textarea') || field;
      (field.closest('.govuk-form-group') || field).scrollIntoView();
      input.focus({ preventScroll: true });
    });
  }

  /* Printing needs a script; the browser's own command does without. */
  function printing() {
    document.querySelectorAll('[data-print]').forEach(function (button) {
      button.hidden = false;
      button.addEventListener('click', function () { window.print(); });
    });
  }

  ready(summary);
  ready(printing);
})();
