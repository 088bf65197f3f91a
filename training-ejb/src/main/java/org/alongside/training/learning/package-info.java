/**
 * What somebody learns outside courses: in a peer group, by going along with somebody, by making a plan of their own
 * (R-TRN-45). Anybody writes it down for themselves; nobody else reads it, and they may delete it.
 *
 * <p>Emits {@link org.alongside.training.learning.LearningEvent}s without a word of what was written.
 */
package org.alongside.training.learning;
