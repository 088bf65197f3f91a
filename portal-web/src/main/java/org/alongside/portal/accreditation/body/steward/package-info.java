/** What the national steward does: recognise bodies, look again at hosts, bring editions into force. */
package org.alongside.portal.accreditation.body.steward;
