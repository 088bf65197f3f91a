/**
 * What people are worried about, and who takes it up. Anybody may say so, also without an account and without a name;
 * telephone numbers come first.
 *
 * <p>A concern is read by the safeguarding lead and the deputy, never by whoever it may be about: who is named in it, or
 * whom the raiser ticked, does not learn that it exists. It waits four working hours for the lead, then the deputy is
 * told, and after a working day the coordinator, each time without a word of what it says.
 *
 * <p>The words are sealed under a key of their own, and what is done is kept beside the concern instead of in the audit
 * trail of the area: who raised it without a name would stand there.
 *
 * <p>{@code KnowSwitches} answers other features whether something of a person is paused to protect somebody.
 */
package org.alongside.community.safeguarding;
