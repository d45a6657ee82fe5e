package foerdertopf.intake;

class VersionedArrivalTest extends VersionedArrivalContract {

    private final VersionedFiles files = new VersionedFiles();

    @Override
    protected FileStore store() {
        return files;
    }

    @Override
    protected void put(String key, byte[] bytes) {
        files.upload(key, bytes);
    }

    @Override
    protected void remove(String key) {
        files.remove(key);
    }

    @Override
    protected void forget(StoredObject object) {
        files.forget(object);
    }
}
