/**
 * Where requests come in and refusals become words: security headers, what is no form of ours, what was held for
 * somebody signed out meanwhile, and the files a page is dressed in.
 */
package org.alongside.portal.edge;
