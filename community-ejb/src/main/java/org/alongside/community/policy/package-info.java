/**
 * The numbers an area may set for what people do together, each with what counts without it and how far it may go.
 *
 * <p>A change is proposed by one person and confirmed by another, counts from its day on, and is kept. Emits nothing: who
 * needs a number asks for it.
 */
package org.alongside.community.policy;
