package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.integration.fault.RowFault;
import org.alongside.integration.feed.Intake;
import org.alongside.integration.feed.WaitingRow;
import org.alongside.integration.message.CellView;
import org.alongside.integration.message.FaultView;
import org.alongside.integration.message.entity.HeldRow;
import org.alongside.integration.message.entity.KeptFault;
import org.alongside.integration.message.entity.Message;
import org.alongside.platform.secret.Cipher;

/** Keeps what was wrong with rows, with the cell covered, and the rows that wait, sealed. */
@ApplicationScoped
public class RowsKept {

    /** So many are enough to see what is wrong with a file; the counts are of all. */
    private static final int MOST_FAULTS = 1000;

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private Messages messages;

    @Inject
    private AreaKeys keys;

    /** A file that is read again may have the same faults again; they are kept once. */
    public void keep(Message message, Intake intake, Instant now) {
        Set<FaultView> known = messages.faults(message.id(), MOST_FAULTS).stream().map(KeptFault::view)
                .collect(Collectors.toSet());
        intake.faults().stream().limit(MOST_FAULTS).map(fault -> kept(message, fault))
                .filter(fault -> known.add(fault.view())).forEach(messages::add);
        if (!intake.waiting().isEmpty()) {
            Cipher cipher = keys.cipher();
            intake.waiting().forEach(row -> messages.add(held(message, row, cipher, now)));
        }
    }

    private static KeptFault kept(Message message, RowFault fault) {
        return new KeptFault(message.id(), fault.line(), fault.column() == null ? "" : fault.column(), fault.code(),
                Covered.of(fault.shown()), fault.withoutTheCell().told().what());
    }

    private static HeldRow held(Message message, WaitingRow row, Cipher cipher, Instant now) {
        String what = row.waitsFor().isEmpty() ? "" : cipher.fingerprint(row.waitsFor());
        return new HeldRow(message.id(), row.line(), row.businessKey(), what, row.code(),
                cipher.seal(JSON.toJson(row.cells())), now);
    }

    /** A row that was put right and waits on, for something else or for the same. */
    public void keep(HeldRow row, WaitingRow now, Instant at) {
        Cipher cipher = keys.cipher();
        row.rewrite(cipher.seal(JSON.toJson(now.cells())),
                now.waitsFor().isEmpty() ? "" : cipher.fingerprint(now.waitsFor()), now.code(), at);
    }

    /** Its cells as they may be shown, with what was wrong with each. */
    public List<CellView> covered(HeldRow row, List<KeptFault> faults) {
        Map<String, String> wrong = new LinkedHashMap<>();
        faults.stream().filter(fault -> !fault.columnName().isEmpty())
                .forEach(fault -> wrong.merge(fault.columnName(), fault.said(), (a, b) -> a + " " + b));
        Map<String, String> cells = cells(row);
        Map<String, String> shown = new LinkedHashMap<>();
        cells.forEach((column, cell) -> shown.put(column, Covered.of(cell)));
        faults.stream().filter(fault -> wrong.containsKey(fault.columnName()) && !fault.shown().isEmpty())
                .forEach(fault -> shown.put(fault.columnName(), fault.shown()));
        wrong.keySet().forEach(column -> shown.putIfAbsent(column, ""));
        return shown.entrySet().stream().map(one -> new CellView(one.getKey(), one.getValue() == null ? "" : one.getValue(),
                wrong.getOrDefault(one.getKey(), ""))).toList();
    }

    /** What a row that waits says, by our names of the columns. */
    public Map<String, String> cells(HeldRow row) {
        return JSON.fromJson(keys.cipher().open(row.sealedCells()), LinkedHashMapOfText.class);
    }

    /** By this, rows that wait for something are found when it comes. */
    public String fingerprint(String waitsFor) {
        return keys.cipher().fingerprint(waitsFor);
    }

    /** Keeps the order of the columns. */
    public static class LinkedHashMapOfText extends LinkedHashMap<String, String> {

        private static final long serialVersionUID = 1L;
    }
}
