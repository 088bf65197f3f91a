package org.alongside.community.council;

import java.util.UUID;

/**
 * What comes with the rows of feed F3.
 *
 * @param messageId    the message they came in; a batch is kept under it
 * @param laCode       the area's code, as the council is known to write it: a row that names another one holds the whole
 * @param fullSnapshot every budget the council has, so that what is missing is worth telling; otherwise changes only
 */
public record AllocationBatch(UUID messageId, String laCode, boolean fullSnapshot) {
}
