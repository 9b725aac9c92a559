// A course system for tests. What signs launches and gives access to services is oidc-provider, which nobody here wrote;
// what takes scores, lists members and registers tools is OURS, by the rules that Moodle and Canvas keep to in their source.
// Statements are judged by xapi-validation, packages by scorm-again; the store and the page around them are ours again.
import http from 'node:http';
import Provider, { interactionPolicy } from 'oidc-provider';
import { readFile } from 'node:fs/promises';
import * as jose from 'jose';
import xapi from 'xapi-validation';

const [, , port, kampus] = process.argv;
const issuer = `http://localhost:${port}`;
const LTI = 'https://purl.imsglobal.org/spec/lti';
const SCORE = `${LTI}-ags/scope/score`;
const MEMBERS = `${LTI}-nrps/scope/contextmembership.readonly`;
const claimNames = ['message_type', 'version', 'deployment_id', 'target_link_uri', 'resource_link', 'context', 'roles',
  'custom', 'launch_presentation'].map((name) => `${LTI}/claim/${name}`)
  .concat(`${LTI}-ags/claim/endpoint`, `${LTI}-nrps/claim/namesroleservice`, `${LTI}-dl/claim/deep_linking_settings`);

// What the next launch says is asked for by its message hint: JSON in base64url.
function launch(subject, hint) {
  const asked = hint ? JSON.parse(Buffer.from(hint, 'base64url')) : {};
  const deep = asked.deep === true;
  return {
    sub: subject,
    name: asked.name ?? 'Vera Student',
    [`${LTI}/claim/message_type`]: deep ? 'LtiDeepLinkingRequest' : 'LtiResourceLinkRequest',
    [`${LTI}/claim/version`]: '1.3.0',
    [`${LTI}/claim/deployment_id`]: asked.deployment ?? '1',
    [`${LTI}/claim/target_link_uri`]: `${kampus}/lti/${deep ? 'deep-link' : 'launch'}`,
    [`${LTI}/claim/resource_link`]: deep ? undefined : { id: asked.link ?? 'place-1', title: 'A place' },
    [`${LTI}/claim/context`]: { id: 'course-1' },
    [`${LTI}/claim/roles`]: [`http://purl.imsglobal.org/vocab/lis/v2/membership#${asked.role ?? 'Learner'}`],
    [`${LTI}/claim/custom`]: asked.item ? { kampus: asked.item } : undefined,
    [`${LTI}-ags/claim/endpoint`]: deep ? undefined
      : { scope: [SCORE], lineitem: `${issuer}/ours/items/1/lineitem?type_id=7` },
    [`${LTI}-nrps/claim/namesroleservice`]: deep ? undefined
      : { context_memberships_url: `${issuer}/ours/members${asked.members ?? ''}`, service_versions: ['2.0'] },
    [`${LTI}-dl/claim/deep_linking_settings`]: deep ? {
      deep_link_return_url: `${issuer}/ours/chosen`, accept_types: ['ltiResourceLink'], accept_multiple: true,
      accept_presentation_document_targets: ['iframe', 'window'], data: 'opaque-7',
    } : undefined,
  };
}

const policy = interactionPolicy.base();
policy.get('consent').checks.remove('native_client_prompt');
const provider = new Provider(issuer, {
  clients: [{
    client_id: 'kampus',
    application_type: 'native', // the only kind that may come back to this machine without encryption
    redirect_uris: [`${kampus}/lti/launch`],
    response_types: ['id_token'],
    grant_types: ['implicit', 'client_credentials'],
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'RS256',
    jwks_uri: `${kampus}/lti/keys`,
    scope: `openid ${SCORE} ${MEMBERS}`,
  }],
  responseTypes: ['id_token'],
  scopes: ['openid', SCORE, MEMBERS],
  claims: { openid: ['sub', 'name', ...claimNames] },
  conformIdTokenClaims: false,
  // It asks no address of this machine, as it should not; here Kampus is at one.
  fetch: (url, { dispatcher, ...options }) => globalThis.fetch(url, options),
  extraParams: ['lti_message_hint'],
  interactions: { policy },
  features: { clientCredentials: { enabled: true }, devInteractions: { enabled: false } },
  findAccount: (ctx, id) => ({ accountId: id, claims: () => launch(id, ctx.oidc?.params?.lti_message_hint) }),
  async loadExistingGrant(ctx) {
    const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
    grant.addOIDCScope('openid');
    grant.addOIDCClaims(['sub', 'name', ...claimNames]);
    await grant.save(600);
    return grant;
  },
});

// Whoever the login is for has signed in: this course system has no page for that.
provider.use(async (ctx, next) => {
  if (ctx.path === '/auth' && ctx.query.login_hint) {
    const session = new provider.Session({ accountId: ctx.query.login_hint, loginTs: Math.floor(Date.now() / 1000) });
    await session.save(600);
    ctx.req.headers.cookie = `_session=${session.id}`;
  }
  await next();
});

// ---- OURS from here on -------------------------------------------------------------------------------------------
const log = { scores: [], refused: [], chosen: null, registered: null, statements: {}, storedTwice: 0, refusedStatements: [] };
const stamps = new Map();
let failures = [];
let storeFailures = 0;

async function body(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

async function allowed(request, scope) {
  const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
  const found = await provider.ClientCredentials.find(token);
  return found !== undefined && (found.scope ?? '').split(' ').includes(scope);
}

function score(request, text) {
  if (request.headers['content-type'] !== 'application/vnd.ims.lis.v1.score+json') return [400, 'content type'];
  const sent = JSON.parse(text);
  if (sent.userId.startsWith('teacher')) return [400, 'not gradable (Moodle)'];
  if (typeof sent.scoreMaximum !== 'number') return [422, 'scoreMaximum (Canvas)'];
  if (!/\.\d{3}Z$/.test(sent.timestamp)) return [400, 'sub-seconds (Canvas)'];
  if (sent.gradingProgress !== 'FullyGraded') return [200, 'ignored (Moodle)'];
  const second = Math.floor(Date.parse(sent.timestamp) / 1000);
  if ((stamps.get(sent.userId) ?? 0) >= second) return [409, 'timestamp (Moodle)'];
  if (stamps.has(sent.userId) && sent['https://canvas.instructure.com/lti/submission']?.new_submission !== false) {
    return [422, 'attempts (Canvas)'];
  }
  stamps.set(sent.userId, second);
  log.scores.push(sent);
  return [200, ''];
}

function statements(request, text) {
  if (storeFailures > 0) {
    storeFailures -= 1;
    return [503, ''];
  }
  if (request.headers['x-experience-api-version'] !== '1.0.3') return [400, 'version'];
  if (request.headers.authorization !== `Basic ${Buffer.from('key:secret').toString('base64')}`) return [401, ''];
  for (const statement of JSON.parse(text)) {
    const warnings = xapi.default(statement);
    if (warnings.length > 0) log.refusedStatements.push(JSON.stringify(warnings));
    if (log.statements[statement.id]) log.storedTwice += 1;
    log.statements[statement.id] = statement;
  }
  return [200, JSON.stringify(Object.keys(log.statements))];
}

// A course system's page that plays packages: scorm-again is its interface, the package lies unpacked beside this file.
const player = `<!doctype html><title>course</title><script src="/ours/file/node_modules/scorm-again/dist/scorm12.js"></script>
<script>window.API = new Scorm12API({ autocommit: false });</script>
<iframe title="package" width="700" height="400" src="/ours/file/scorm/index.html"></iframe>`;

async function file(path, send) {
  if (!/^[\w.\/-]+$/.test(path) || path.includes('..')) return send(404, '');
  const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
  return send(200, await readFile(path), { 'content-type': `${type}; charset=utf-8` });
}

function members(url) {
  const all = ['s1', 's2', 's3', 's4', 's5'].map((id, i) => ({
    status: 'Active', user_id: id, roles: ['http://purl.imsglobal.org/vocab/lis/v2/membership#Learner'],
    ...(i === 4 ? {} : { name: `Student ${id}` }),
  }));
  const page = Number(url.searchParams.get('page') ?? 1);
  if (url.searchParams.has('broken') && page === 2) return [500, '', undefined];
  const next = new URL(url);
  next.searchParams.set('page', page + 1);
  const elsewhere = url.searchParams.has('elsewhere') ? 'https://evil.example/members' : next.href;
  return [200, JSON.stringify({ id: issuer, context: { id: 'another-id' }, members: all.slice(2 * page - 2, 2 * page) }),
    page < 3 ? `<${elsewhere}>; rel="next"` : undefined];
}

async function ours(request, response) {
  const url = new URL(request.url, issuer);
  const send = (status, text, headers = {}) => response.writeHead(status, headers).end(text);
  const text = await body(request);
  switch (url.pathname) {
    case '/ours/log': return send(200, JSON.stringify(log), { 'content-type': 'application/json' });
    case '/ours/fail': failures = JSON.parse(text); return send(204);
    case '/ours/store-fails': storeFailures = JSON.parse(text); return send(204);
    case '/ours/store/statements': {
      const [status, told] = statements(request, text);
      return send(status, told, { 'content-type': 'application/json' });
    }
    case '/ours/player': return send(200, player, { 'content-type': 'text/html' });
    case '/ours/items/1/lineitem/scores': {
      if (url.search !== '?type_id=7') return send(404, 'the query of the line item is lost');
      if (!await allowed(request, SCORE)) return send(401, 'token');
      if (failures.length > 0) return send(failures.shift(), 'as asked for');
      const [status, why] = score(request, text);
      if (status !== 200) log.refused.push(`${status} ${why}`);
      return send(status, why);
    }
    case '/ours/members': {
      if (!await allowed(request, MEMBERS)) return send(401, 'token');
      const [status, page, link] = members(url);
      return send(status, page, { 'content-type': 'application/vnd.ims.lti-nrps.v2.membershipcontainer+json', ...(link ? { link } : {}) });
    }
    case '/ours/chosen': {
      const keys = jose.createRemoteJWKSet(new URL(`${kampus}/lti/keys`));
      const told = await jose.jwtVerify(new URLSearchParams(text).get('JWT'), keys, {
        issuer: 'kampus', audience: issuer, algorithms: ['RS256'], clockTolerance: 5 });
      log.chosen = { header: told.protectedHeader, payload: told.payload };
      return send(200, '<!doctype html><title>course</title><h1>Chosen</h1>', { 'content-type': 'text/html' });
    }
    case '/ours/openid-configuration': return send(200, JSON.stringify({
      issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks`,
      registration_endpoint: `${issuer}/ours/register`, authorization_server: issuer,
      [`${LTI}-platform-configuration`]: { messages_supported: [
        { type: 'LtiResourceLinkRequest' }, { type: 'LtiDeepLinkingRequest', placements: ['ContentArea'] }] },
    }), { 'content-type': 'application/json' });
    case '/ours/register': {
      if (request.headers.authorization !== 'Bearer secret-7') return send(401, '{}');
      log.registered = JSON.parse(text);
      return send(201, JSON.stringify({ client_id: 'kampus', [`${LTI}-tool-configuration`]: { deployment_id: '1' } }),
        { 'content-type': 'application/json' });
    }
    case '/ours/framed': return send(200, `<!doctype html><title>course</title><iframe title="Kampus" width="800" height="600"
      src="${kampus}/lti/login?${url.searchParams.get('login').replaceAll('"', '')}"></iframe>`, { 'content-type': 'text/html' });
    default: return url.pathname.startsWith('/ours/file/') ? file(url.pathname.slice(11), send) : send(404, '');
  }
}

const callback = provider.callback();
http.createServer((request, response) => {
  if (!request.url.startsWith('/ours/')) {
    callback(request, response);
    return;
  }
  ours(request, response).catch((error) => response.writeHead(500).end(String(error)));
}).listen(Number(port), () => console.log('ready'));
