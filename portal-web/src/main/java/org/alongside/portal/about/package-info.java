/** How accreditation works in one area: who decides, by which rules, and how it has gone, for anyone to read. */
package org.alongside.portal.about;
