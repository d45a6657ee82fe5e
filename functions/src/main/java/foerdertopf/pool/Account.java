package foerdertopf.pool;

/// Where the money of a budget stands: free, reserved (vorgemerkt), approved (bewilligt) or paid (ausgezahlt).
public enum Account {
    AVAILABLE, RESERVED, APPROVED, PAID
}
