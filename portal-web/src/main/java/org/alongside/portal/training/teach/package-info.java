/** Whoever was asked to teach: the invitation, the register of a session on a phone, and what learners ask about it. */
package org.alongside.portal.training.teach;
