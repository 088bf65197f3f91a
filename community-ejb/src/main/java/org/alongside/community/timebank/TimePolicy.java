package org.alongside.community.timebank;

/**
 * The numbers of the open area (specification 17), all in minutes or days.
 *
 * @param memberFloor  how far a member may go below nothing, for example -600
 * @param potFloor     the same for the community pot
 * @param promptAbove  above this a member is kindly asked to use some or give some; nothing else follows
 * @param reviewFirst  so many exchanges of each member are looked at first
 * @param reviewAbove  longer ones are looked at too
 * @param firstReminder days after a claim
 * @param referAfter   days after which the coordinator is asked to help
 */
public record TimePolicy(int memberFloor, int potFloor, int promptAbove, int reviewFirst, int reviewAbove,
        int firstReminder, int secondReminder, int referAfter) {

    /** So much that we ask kindly whether they would like to use or give some; nothing is capped (R-TIME-06). */
    public boolean isMuch(long balance) {
        return balance > promptAbove;
    }
}
