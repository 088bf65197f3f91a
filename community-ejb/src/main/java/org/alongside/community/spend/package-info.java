/**
 * What a group spends together.
 *
 * <p>A member asks ({@code SUBMITTED}) and says who takes part and how it is shared. Each of them answers for their own
 * share, in or out; nobody is outvoted into paying. When everybody who is in can live with their share, the shares are
 * confirmed ({@code SHARES_CONFIRMED}); then people other than those who asked or are paid approve it, and every share is
 * held in one step or none ({@code APPROVED}). A dearer invoice begins this again
 * with the new price. The treasurer and a signatory write down what was paid ({@code PART_PAID},
 * {@code PAID}); a receipt ends it ({@code CLOSED}). The bank moves money, the portal only keeps the books (R-POOL-02).
 */
package org.alongside.community.spend;
