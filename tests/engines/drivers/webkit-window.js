/**
 * The smallest browser around WebKitGTK, run by gjs: it keeps its profile and its downloads in folders of its own and has
 * nothing but the page in its window, which the MiniBrowser, once it is driven, does not do.
 * Arguments: profile, folder for downloads, file to write complaints to, "dark" or "light".
 */
/* global ARGV */
import Gio from 'gi://Gio';
import GLib from 'gi://GLib';
import Gtk from 'gi://Gtk?version=3.0';
import WebKit2 from 'gi://WebKit2?version=4.1';

const [profile, downloads, log, theme] = ARGV;
Gtk.init(null);
Gtk.Settings.get_default().gtk_application_prefer_dark_theme = theme === 'dark';

const logged = Gio.File.new_for_path(log).append_to(Gio.FileCreateFlags.NONE, null);
const say = (kind, text) => logged.write_all(`${JSON.stringify([kind, text])}\n`, null);

const manager = new WebKit2.WebsiteDataManager({
  base_data_directory: `${profile}/data`,
  base_cache_directory: `${profile}/cache`,
});
// A closed door: whatever is asked of any host but this machine ends there.
manager.set_network_proxy_settings(
  WebKit2.NetworkProxyMode.CUSTOM,
  WebKit2.NetworkProxySettings.new('http://127.0.0.1:9', ['127.0.0.1', 'localhost']),
);
const context = new WebKit2.WebContext({ website_data_manager: manager });
context.set_automation_allowed(true);
context.set_preferred_languages(['en-GB']);
context.connect('download-started', (_, download) =>
  download.connect('decide-destination', (_download, name) => {
    download.set_destination(GLib.filename_to_uri(`${downloads}/${name}`, null));
    return true;
  }),
);

const telling = `(() => {
  const tell = (text) => webkit.messageHandlers.complain.postMessage(String(text));
  addEventListener('error', (event) => event.message && tell('page error: ' + event.message));
  addEventListener('error', ({ target }) => target.tagName && tell('not loaded: ' + (target.src ?? target.href)), true);
  addEventListener('unhandledrejection', (event) => tell('page error: ' + event.reason));
  document.addEventListener('securitypolicyviolation', (event) =>
    tell('policy: ' + event.violatedDirective + ' refused ' + event.blockedURI + ' ' + event.sample));
  for (const level of ['error', 'warn']) {
    const say = console[level];
    console[level] = (...parts) => (tell('console ' + level + ': ' + parts.join(' ')), say.apply(console, parts));
  }
})()`;

function contentManager() {
  const content = new WebKit2.UserContentManager();
  content.add_script(
    WebKit2.UserScript.new(
      telling,
      WebKit2.UserContentInjectedFrames.ALL_FRAMES,
      WebKit2.UserScriptInjectionTime.START,
      null,
      null,
    ),
  );
  content.connect('script-message-received::complain', (_, said) => say('said', said.get_js_value().to_string()));
  content.register_script_message_handler('complain');
  return content;
}

function open(related) {
  const view = new WebKit2.WebView({
    ...(related ? { related_view: related } : { web_context: context }),
    user_content_manager: contentManager(),
    is_controlled_by_automation: true,
    automation_presentation_type: WebKit2.AutomationBrowsingContextPresentation.WINDOW,
  });
  const window = new Gtk.Window({ default_width: 1280, default_height: 900 });
  window.add(view);
  view.connect('create', () => open(view));
  view.connect('close', () => window.destroy());
  view.connect('script-dialog', (_, dialog) => {
    if (dialog.get_dialog_type() === WebKit2.ScriptDialogType.BEFORE_UNLOAD_CONFIRM) dialog.confirm_set_confirmed(true);
    return dialog.get_dialog_type() === WebKit2.ScriptDialogType.BEFORE_UNLOAD_CONFIRM;
  });
  view.connect('resource-load-started', (_, _resource, request) => say('asked', request.get_uri()));
  view.connect('web-process-terminated', () => say('said', 'page error: the process of the page has gone'));
  window.show_all();
  return view;
}

context.connect('automation-started', (_, session) => {
  const about = new WebKit2.ApplicationInfo();
  about.set_name('AttuneWindow');
  about.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version());
  session.set_application_info(about);
  session.connect('create-web-view', () => open(null));
});
const loop = new GLib.MainLoop(null, false);
loop.run();
