/**
 * The headers that every answer carries. Nothing is fetched from elsewhere, no script or style stands inside a page, no page stands in
 * another site's frame, and no address of ours is told to another site. What answers a form may carry facts, and is kept by no cache.
 */
import type { MiddlewareHandler } from 'hono';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  headers.set('content-security-policy', CONTENT_SECURITY_POLICY);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
  const carriesFacts = context.req.method !== 'GET' && context.req.method !== 'HEAD';
  if (carriesFacts || !headers.has('cache-control')) headers.set('cache-control', carriesFacts ? 'no-store' : 'no-cache');
};
