/**
 * Lets an installed MusicMuse open without a connection: the last overview can be read, and every other page says that it
 * needs one. It also takes the files that another app shares. Answers of the API and pages with errors are never stored,
 * and of people's own data there is only the overview of whoever is signed in.
 */
const PATH = new URL('.', self.location).pathname // "/", or "/music/" where MusicMuse lives below a path
const PAGES = named('pages')
const ASSETS = named('assets')
const SHARED_FILES = named('shared-files')
const OVERVIEW = `${PATH}overview`
const OFFLINE = `${PATH}offline`
const SHARE_TARGET = `${PATH}imports/shared`

/** The name of a cache. Other sites on the same host name, below other paths, have caches beside ours. */
function named(name) {
  return PATH.slice(1) + name
}

self.addEventListener('install', (event) => event.waitUntil(keepPage(OFFLINE).then(() => self.skipWaiting())))

self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable()])),
)

// Pages tell who is signed in. One message after another, so that nothing is stored after it was to be deleted.
let work = Promise.resolve()
self.addEventListener('message', (event) => {
  const { account, isOverview, keepsSharedFiles } = event.data
  work = work.then(() => (account ? signedIn(String(account), isOverview) : forget(keepsSharedFiles))).catch(console.warn)
  event.waitUntil(work)
})

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (origin !== self.location.origin) return
  if (method === 'POST' && mode === 'navigate' && pathname === SHARE_TARGET)
    event.respondWith(takeSharedFiles(event.request))
  if (method !== 'GET' || pathname.startsWith(`${PATH}api/`) || pathname.startsWith(`${PATH}apis/`)) return
  if (mode === 'navigate') event.respondWith(openPage(event))
  else if (pathname.startsWith(`${PATH}_next/static/`)) event.respondWith(openAsset(event.request))
})

/** Keeps the overview as this account last saw it. What another account left behind is deleted. */
async function signedIn(account, isOverview) {
  const pages = await caches.open(PAGES)
  const kept = await pages.match(OVERVIEW)
  if (kept && kept.headers.get('x-account') !== account) await forget()
  else if (kept && !isOverview) return
  await keepPage(OVERVIEW, account)
  await keepPage(OFFLINE)
  await deleteUnusedAssets(pages)
}

async function forget(keepsSharedFiles = false) {
  await (await caches.open(PAGES)).delete(OVERVIEW)
  if (!keepsSharedFiles) await caches.delete(SHARED_FILES)
}

/** Stores a page with its scripts, styles and fonts. A page with an error, or a redirect to the sign-in page, is not stored. */
async function keepPage(path, account = '') {
  const response = await fetch(path, { cache: 'no-store' })
  if (!response.ok || response.redirected) return
  const html = await response.text()
  const assets = await caches.open(ASSETS)
  for (const asset of assetsOf(html)) if (!(await assets.match(asset))) await assets.add(asset)
  const savedAt = new Date().toISOString()
  const headers = new Headers(response.headers)
  headers.delete('content-encoding')
  headers.set('x-account', account)
  headers.set('x-saved-at', savedAt)
  // The attribute tells the page that it is a copy, and how old it is.
  const copy = html.replace('<html ', `<html data-saved-at="${savedAt}" `)
  await (await caches.open(PAGES)).put(path, new Response(copy, { headers }))
}

/** The addresses of everything that a page loads: "static/chunks/1a2b.js" in its tags and in its data. */
const assetsOf = (html) =>
  new Set([...html.matchAll(/static\/[\w./~-]+\.(?:js|css|woff2)/g)].map(([path]) => `${PATH}_next/${path}`))

/** Those of earlier builds. */
async function deleteUnusedAssets(pages) {
  const copies = await Promise.all([OVERVIEW, OFFLINE].map((path) => pages.match(path)))
  const used = assetsOf((await Promise.all(copies.map((copy) => copy?.text() ?? ''))).join())
  const assets = await caches.open(ASSETS)
  for (const request of await assets.keys()) if (!used.has(new URL(request.url).pathname)) await assets.delete(request)
}

async function openPage(event) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request))
  } catch {
    const { pathname, search } = new URL(event.request.url)
    const pages = await caches.open(PAGES)
    const overview = pathname === OVERVIEW && (await pages.match(OVERVIEW))
    // The copy shows one period, which may be another than the address asks for.
    if (overview) return search ? Response.redirect(OVERVIEW) : overview
    return (await pages.match(OFFLINE)) ?? Response.error()
  }
}

/** Their names contain a hash of the content, so that a copy is never out of date. */
const openAsset = async (request) =>
  (await (await caches.open(ASSETS)).match(request, { ignoreVary: true })) ?? fetch(request)

/**
 * Puts shared files aside for the import page, which asks before it uploads them: a form on any other site can post here
 * too, and a worker cannot tell it from the system.
 */
async function takeSharedFiles(request) {
  const files = (await request.formData()).getAll('files').filter((file) => file instanceof File && file.size > 0)
  await caches.delete(SHARED_FILES)
  const shared = await caches.open(SHARED_FILES)
  for (const [index, file] of files.entries())
    await shared.put(
      `/shared/${index}`,
      new Response(file, { headers: { 'x-file-name': encodeURIComponent(file.name) } }),
    )
  return Response.redirect(`${PATH}imports?shared=1`, 303)
}
