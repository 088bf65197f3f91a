package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.integration.fault.RowFault;
import org.alongside.integration.feed.Intake;
import org.alongside.integration.feed.WaitingRow;
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
    private Payloads payloads;

    public void keep(Message message, Intake intake, Instant now) {
        intake.faults().stream().limit(MOST_FAULTS).forEach(fault -> messages.add(kept(message, fault)));
        if (!intake.waiting().isEmpty()) {
            Cipher cipher = payloads.cipher();
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

    /** What a row that waits says, by our names of the columns. */
    public Map<String, String> cells(HeldRow row) {
        return JSON.fromJson(payloads.cipher().open(row.sealedCells()), LinkedHashMapOfText.class);
    }

    /** By this, rows that wait for something are found when it comes. */
    public String fingerprint(String waitsFor) {
        return payloads.cipher().fingerprint(waitsFor);
    }

    /** Keeps the order of the columns. */
    public static class LinkedHashMapOfText extends LinkedHashMap<String, String> {

        private static final long serialVersionUID = 1L;
    }
}
