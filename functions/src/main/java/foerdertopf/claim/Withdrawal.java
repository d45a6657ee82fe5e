package foerdertopf.claim;

import java.time.Instant;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.Hash;

/// A request to withdraw a claim; `request` is the hash of who asked, for which route, target and key, `content` that of
/// what was asked.
public record Withdrawal(ClaimNumber claim, String sub, Hash request, Hash content, Instant at, String reason) {}
