package org.alongside.portal.oruk;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;

/** One page of a list in the standard's envelope. */
record FeedPage<T>(List<T> items, int totalItems, int page, int perPage) {

    static <T> FeedPage<T> of(List<T> all, FeedQuery query) {
        int page = query.page();
        int perPage = query.perPage();
        long from = Math.min(all.size(), (page - 1L) * perPage);
        long to = Math.min(all.size(), from + perPage);
        return new FeedPage<>(all.subList((int) from, (int) to), all.size(), page, perPage);
    }

    JsonObject json(Function<T, JsonObject> mapping) {
        int pages = (totalItems + perPage - 1) / perPage;
        return JsonNode.node().with("total_items", totalItems).with("total_pages", pages).with("page_number", page)
                .with("size", items.size()).with("first_page", page == 1).with("last_page", page >= pages)
                .with("empty", items.isEmpty())
                .with("contents", items.stream().map(mapping).toList()).build();
    }
}
