package foerdertopf.aws;

import foerdertopf.stores.SharedDynamoDb;

/// Leases on DynamoDB Local.
class LeaseWritesTest implements LeaseContract {

    private final LeaseStore store = new LeaseStore(
        new SeenGuards(SharedDynamoDb.client()), FreshTables.in(SharedDynamoDb.client()));

    @Override
    public LeaseStore store() {
        return store;
    }
}
