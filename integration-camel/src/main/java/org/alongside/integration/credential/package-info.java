/**
 * What opens a partner's door: keys, passwords, tokens. Their values stand in files that only the portal reads; the
 * database knows an alias, a fingerprint and two dates. See the decision on transports in {@code docs/adr}.
 */
package org.alongside.integration.credential;
