try {
  const t = (sessionStorage.getItem('attune:guest') ? sessionStorage : localStorage).getItem('attune:theme');
  if (t === 'light' || t === 'dark') document.documentElement.dataset.theme = t;
} catch {}
