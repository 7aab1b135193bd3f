/* What makes pages smoother. Every page works without it. */
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('amanah-js');
  var htmx = document.currentScript.dataset.htmx;
  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }

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
      var input = field.matches('input,select,textarea,button,li') ? field : field.querySelector('input:not([type=hidden]),select,textarea') || field;
      (field.closest('.govuk-form-group') || field).scrollIntoView();
      input.focus({ preventScroll: true });
    });
  }

  /* A fold whose field an address names opens. */
  function target() {
    var named = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!named) { return; }
    var fold = named.closest('details');
    if (fold) { fold.open = true; }
    var input = named.matches('input,select,textarea') ? named : named.querySelector('input:not([type=hidden]),select,textarea');
    if (input) { (named.closest('.govuk-form-group') || named).scrollIntoView(); input.focus({ preventScroll: true }); }
  }

  /* How many letters are left; said after a pause, not at every letter. */
  function counter(area) {
    var said = document.getElementById(area.id + '-count');
    var limit = +area.dataset.limit;
    if (!said || area.counted) { return; }
    area.counted = true;
    var live = said.cloneNode(false), timer;
    live.removeAttribute('id');
    live.className = 'govuk-visually-hidden';
    live.setAttribute('aria-live', 'polite');
    said.parentNode.appendChild(live);
    var usual = said.textContent;
    area.addEventListener('input', function () {
      var left = limit - area.value.length;
      var near = left < limit / 4;
      said.textContent = near ? (left < 0 ? said.dataset.over.replace('#', -left) : said.dataset.left.replace('#', left)) : usual;
      said.classList.toggle('amanah-count-left--over', left < 0);
      clearTimeout(timer);
      timer = setTimeout(function () { live.textContent = near ? said.textContent : ''; }, 1200);
    });
  }

  /* J and K move through the work list, as in many mail programs. */
  function rows() {
    var links = Array.prototype.slice.call(document.querySelectorAll('.amanah-list-keys th a'));
    var hint = document.querySelector('.amanah-keys');
    if (!links.length) { return; }
    if (hint) { hint.hidden = false; }
    document.addEventListener('keydown', function (event) {
      var step = { j: 1, k: -1 }[event.key];
      if (!step || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input,select,textarea')) { return; }
      var at = links.indexOf(document.activeElement);
      var next = links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + step))];
      next.focus();
    });
  }

  /* The drawing opens where the case stands. */
  function drawing() {
    var frame = document.querySelector('.amanah-way-drawing');
    var now = frame && frame.querySelector('#way-now');
    if (!now) { return; }
    var at = now.getBoundingClientRect(), box = frame.getBoundingClientRect();
    frame.scrollLeft += at.left - box.left - box.width / 2 + at.width / 2;
    frame.scrollTop += at.top - box.top - box.height / 3;
  }

  /* Beside long facts the decision stays in sight: it stops where its end is seen. */
  function beside() {
    var box = document.querySelector('.amanah-decision');
    if (!box || !window.ResizeObserver) { return; }
    function place() { box.style.top = Math.min(12, window.innerHeight - box.offsetHeight - 12) + 'px'; }
    new ResizeObserver(place).observe(box);
    window.addEventListener('resize', place);
    /* What the keyboard comes to is brought into sight: the page cannot scroll a box that stands still.
       Under a pointer nothing moves, else the button is gone before it is let go. */
    var pointed = false;
    box.addEventListener('pointerdown', function () { pointed = true; });
    window.addEventListener('keydown', function () { pointed = false; }, true);
    box.addEventListener('focusin', function (event) {
      if (pointed) { return; }
      var at = event.target.getBoundingClientRect();
      if (at.top < 0) { box.style.top = parseFloat(box.style.top) - at.top + 24 + 'px'; }
      else if (at.bottom > window.innerHeight && at.height < window.innerHeight) { box.style.top = parseFloat(box.style.top) - (at.bottom - window.innerHeight) - 24 + 'px'; }
    });
  }

  /* An amount is said in words as it was understood. */
  function money(input) {
    var said = document.getElementById(input.dataset.money), timer;
    if (!said || input.told) { return; }
    input.told = true;
    input.addEventListener('input', function () {
      clearTimeout(timer);
      timer = setTimeout(function () {
        fetch('/bantu/uang?nilai=' + encodeURIComponent(input.value), { credentials: 'same-origin', redirect: 'error' }).then(function (answer) {
          if (!answer.ok) { return; }
          return answer.text().then(function (text) {
            said.textContent = text;
            said.classList.toggle('amanah-spoken--odd', answer.headers.get('X-Understood') === 'no');
          });
        }).catch(function () { /* The page says it after saving. */ });
      }, 500);
    });
  }

  /* Buttons pressed twice send once. */
  function once(form) {
    form.addEventListener('submit', function (event) {
      if (form.sent && Date.now() - form.sent < 3000) { event.preventDefault(); return; }
      form.sent = Date.now();
      form.dirty = false;
    });
  }

  /* A form that saves itself: told by htmx when it did; what is left is sent when the page is left. */
  function autosave(form) {
    form.addEventListener('input', function () { form.dirty = true; });
    form.addEventListener('htmx:afterRequest', function (event) {
      if (event.detail.successful && event.detail.elt === form) { form.dirty = false; }
      var status = event.detail.xhr && event.detail.xhr.status;
      var ended = document.getElementById('session-ended');
      if (status === 401 && ended && ended.hidden) { ended.hidden = false; ended.scrollIntoView({ block: 'nearest' }); }
    });
    function unsaved() {
      var saved = document.getElementById('saved');
      if (saved) { saved.textContent = form.dataset.unsaved; saved.classList.add('amanah-saved--not'); }
    }
    form.addEventListener('htmx:sendError', unsaved);
    form.addEventListener('htmx:responseError', function (event) { if (event.detail.xhr.status !== 401) { unsaved(); } });
    window.addEventListener('pagehide', function () {
      if (!form.dirty || form.sent || !navigator.sendBeacon) { return; }
      var body = new URLSearchParams();
      new FormData(form).forEach(function (value, name) { if (typeof value === 'string') { body.append(name, value); } });
      body.append('_go', 'auto');
      navigator.sendBeacon(form.action, body);
    });
  }

  /* A chosen file is sent at once with what stands on the page; the answer's list of files takes the place of this one. */
  function upload(input) {
    if (input.watched) { return; }
    input.watched = true;
    input.addEventListener('input', function (event) { event.stopPropagation(); });
    input.addEventListener('change', function (event) {
      event.stopPropagation();
      if (!input.files.length) { return; }
      var group = input.closest('.amanah-files'), progress = group.querySelector('progress');
      var body = new FormData(input.form), request = new XMLHttpRequest();
      body.append('_upload', input.name.replace('_file.', ''));
      request.open('POST', input.form.action);
      request.setRequestHeader('HX-Request', 'true');
      request.upload.onprogress = function (sent) { if (sent.lengthComputable) { progress.value = 100 * sent.loaded / sent.total; } };
      request.onload = function () {
        var fresh = request.status === 200 && new DOMParser().parseFromString(request.responseText, 'text/html').getElementById(group.id);
        var ended = document.getElementById('session-ended');
        if (fresh) {
          group.replaceWith(fresh);
          prepare(fresh);
          (fresh.querySelector('.govuk-file-upload') || fresh.querySelector('button')).focus();
        }
        else if (request.status === 401 && ended) { progress.hidden = true; ended.hidden = false; ended.scrollIntoView({ block: 'nearest' }); }
        else { failed(request.status === 413 ? group.dataset.tooLarge : group.dataset.failed); }
      };
      request.onerror = function () { failed(group.dataset.failed); };
      function failed(why) {
        var said = group.querySelector('.govuk-error-message') || document.createElement('p');
        said.className = 'govuk-error-message';
        said.setAttribute('role', 'alert');
        said.textContent = why;
        input.before(said);
        group.classList.add('govuk-form-group--error');
        progress.hidden = true;
        input.value = '';
        input.focus();
      }
      progress.hidden = false;
      request.send(body);
    });
  }

  /*
   * htmx is fetched where something on the page asks for it, once the page is loaded: it looks at the page by itself
   * only before the document is parsed or after that, and not between.
   */
  function bringHtmx() {
    if (!htmx || !document.querySelector('[data-hx-post],[data-hx-get],[hx-get],[hx-post]')) { return; }
    var script = document.createElement('script');
    script.src = htmx;
    document.head.appendChild(script);
  }

  function prepare(within) {
    all('textarea[data-limit]', within).forEach(counter);
    all('[data-money]', within).forEach(money);
    all('input[data-upload]', within).forEach(upload);
  }

  function start() {
    if (document.readyState === 'complete') { bringHtmx(); } else { window.addEventListener('load', bringHtmx); }
    prepare(document);
    all('form[method=post]').forEach(once);
    all('form[data-autosave]').forEach(autosave);
    all('[data-print]').forEach(function (button) { button.hidden = false; button.addEventListener('click', function () { window.print(); }); });
    document.addEventListener('htmx:afterSettle', function (event) { prepare(event.target); });
    document.addEventListener('htmx:oobAfterSwap', function (event) { prepare(event.target); });
    window.addEventListener('pageshow', function (event) { if (event.persisted) { all('form').forEach(function (form) { form.sent = 0; }); } });
    target();
    summary();
    rows();
    drawing();
    beside();
    document.addEventListener('htmx:afterSettle', drawing);
  }
  document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
})();
