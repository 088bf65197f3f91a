/**
 * The time bank: people give each other time, and an hour is an hour whoever gives it.
 *
 * <p>A {@code TimeMembership} begins with an application, an introduction by the coordinator, and is then active or paused
 * until the member leaves. A {@code Listing} offers or asks for something. An {@code Exchange} is one agreed piece of
 * help: proposed, accepted, looked at by the coordinator where care is needed, done, claimed by one side and confirmed by
 * the other. Only then do minutes move, in one journal of the area's time book, which always adds up to nothing.
 *
 * <p>Credits have no value in money. Nobody sees what others have, and nobody is ranked by it.
 *
 * <p>Emits {@link org.alongside.community.timebank.TimeEvent}s to the audit trail.
 */
package org.alongside.community.timebank;
