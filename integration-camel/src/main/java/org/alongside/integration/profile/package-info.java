/**
 * How partners write what they send. A feed says once what its columns are ({@code FeedSchema}); a {@code Profile} says how one
 * partner writes them: what they call a column, how they write a day or an amount, which words they use. From both and the
 * bytes of a file come rows in our words, and faults in plain ones. What is not certain is never guessed.
 *
 * <p>A profile is data and never changes: another way of writing is another version (R-INT-88).
 */
package org.alongside.integration.profile;
