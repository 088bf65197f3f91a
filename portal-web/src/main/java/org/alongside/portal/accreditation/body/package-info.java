/**
 * The body that decides in an area, for those who sit on it: seats, declarations, the chair, and whether control
 * holds.
 */
package org.alongside.portal.accreditation.body;
