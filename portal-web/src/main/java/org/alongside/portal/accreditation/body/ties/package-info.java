/** Who is linked with the organisation that houses the body, so that another area's body decides about them (R-ACC-10). */
package org.alongside.portal.accreditation.body.ties;
