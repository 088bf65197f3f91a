/** Lists that others keep, for the operator: what is in force, a new version, how it differs, and putting it in force. */
package org.alongside.portal.national.reference;
