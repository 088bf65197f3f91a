/** Governing members decide about courses; the coordinator keeps who holds them. */
package org.alongside.portal.training.approve;
