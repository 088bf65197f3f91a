package org.alongside.server.audit;

/** A kind of record whose every row carries the hash of the one before. */
enum Chain {

    AUDIT("audit", "audit entry", "select seq, problem from platform.broken_audit(?::uuid)",
            "select seq, encode(hash, 'hex') from platform.audit_process where tenant_id = ?::uuid"),
    DECISIONS("decisions", "decision", "select chain_no, what from accreditation.broken_decisions(?::uuid)",
            "select chain_no, hash from accreditation.decision where tenant_id = ?::uuid");

    private final String word;
    private final String row;
    private final String broken;
    private final String rows;

    Chain(String word, String row, String broken, String rows) {
        this.word = word;
        this.row = row;
        this.broken = broken;
        this.rows = rows;
    }

    /** As it stands in a file of heads. */
    String word() {
        return word;
    }

    /** What one row of it is called. */
    String row() {
        return row;
    }

    /** Number and problem of each row that does not fit; takes the area. */
    String broken() {
        return broken;
    }

    /** Number and hash of the last row; takes the area. */
    String last() {
        return rows + " order by 1 desc limit 1";
    }

    /** Number and hash of one row; takes the area and the number. */
    String one() {
        return "select * from (" + rows + ") as r (no, hash) where no = ?::bigint";
    }
}
