// Generated from openapi/qovery.yaml by `npm run generate`. Do not edit.

/**
 * Method, path and answer (a schema of the contract, "text", or null for none) of each operation; how its body is sent, when it
 * is not JSON; and whether its answer is there to give a secret.
 */
export const operations = {
  listOrganization: {"method":"GET","path":"/organization","answer":"OrganizationResponseList"},
  getOrganization: {"method":"GET","path":"/organization/{organizationId}","answer":"Organization"},
  listOrganizationCredentials: {"method":"GET","path":"/organization/{organizationId}/credentials","answer":"OrganizationCrendentialsResponseList"},
  listAWSCredentials: {"method":"GET","path":"/organization/{organizationId}/aws/credentials","answer":"ClusterCredentialsResponseList"},
  createAWSCredentials: {"method":"POST","path":"/organization/{organizationId}/aws/credentials","answer":"ClusterCredentials"},
  getAWSCredentials: {"method":"GET","path":"/organization/{organizationId}/aws/credentials/{credentialsId}","answer":"ClusterCredentials"},
  editAWSCredentials: {"method":"PUT","path":"/organization/{organizationId}/aws/credentials/{credentialsId}","answer":"ClusterCredentials"},
  deleteAWSCredentials: {"method":"DELETE","path":"/organization/{organizationId}/aws/credentials/{credentialsId}","answer":null},
  listAzureCredentials: {"method":"GET","path":"/organization/{organizationId}/azure/credentials","answer":"ClusterCredentialsResponseList"},
  createAzureCredentials: {"method":"POST","path":"/organization/{organizationId}/azure/credentials","answer":"ClusterCredentials"},
  getAzureCredentials: {"method":"GET","path":"/organization/{organizationId}/azure/credentials/{credentialsId}","answer":"ClusterCredentials"},
  editAzureCredentials: {"method":"PUT","path":"/organization/{organizationId}/azure/credentials/{credentialsId}","answer":"ClusterCredentials"},
  deleteAzureCredentials: {"method":"DELETE","path":"/organization/{organizationId}/azure/credentials/{credentialsId}","answer":null},
  listGcpCredentials: {"method":"GET","path":"/organization/{organizationId}/gcp/credentials","answer":"ClusterCredentialsResponseList"},
  createGcpCredentials: {"method":"POST","path":"/organization/{organizationId}/gcp/credentials","answer":"ClusterCredentials"},
  getGcpCredentials: {"method":"GET","path":"/organization/{organizationId}/gcp/credentials/{credentialsId}","answer":"ClusterCredentials"},
  editGcpCredentials: {"method":"PUT","path":"/organization/{organizationId}/gcp/credentials/{credentialsId}","answer":"ClusterCredentials"},
  deleteGcpCredentials: {"method":"DELETE","path":"/organization/{organizationId}/gcp/credentials/{credentialsId}","answer":null},
  listScalewayCredentials: {"method":"GET","path":"/organization/{organizationId}/scaleway/credentials","answer":"ClusterCredentialsResponseList"},
  createScalewayCredentials: {"method":"POST","path":"/organization/{organizationId}/scaleway/credentials","answer":"ClusterCredentials"},
  getScalewayCredentials: {"method":"GET","path":"/organization/{organizationId}/scaleway/credentials/{credentialsId}","answer":"ClusterCredentials"},
  editScalewayCredentials: {"method":"PUT","path":"/organization/{organizationId}/scaleway/credentials/{credentialsId}","answer":"ClusterCredentials"},
  deleteScalewayCredentials: {"method":"DELETE","path":"/organization/{organizationId}/scaleway/credentials/{credentialsId}","answer":null},
  listOnPremiseCredentials: {"method":"GET","path":"/organization/{organizationId}/onPremise/credentials","answer":"ClusterCredentialsResponseList"},
  createOnPremiseCredentials: {"method":"POST","path":"/organization/{organizationId}/onPremise/credentials","answer":"ClusterCredentials"},
  getOnPremiseCredentials: {"method":"GET","path":"/organization/{organizationId}/onPremise/credentials/{credentialsId}","answer":"ClusterCredentials"},
  editOnPremiseCredentials: {"method":"PUT","path":"/organization/{organizationId}/onPremise/credentials/{credentialsId}","answer":"ClusterCredentials"},
  deleteOnPremiseCredentials: {"method":"DELETE","path":"/organization/{organizationId}/onPremise/credentials/{credentialsId}","answer":null},
  listOrganizationCluster: {"method":"GET","path":"/organization/{organizationId}/cluster","answer":"ClusterResponseList"},
  createCluster: {"method":"POST","path":"/organization/{organizationId}/cluster","answer":"Cluster"},
  getOrganizationClusterStatus: {"method":"GET","path":"/organization/{organizationId}/cluster/status","answer":"ClusterStatusResponseList"},
  editCluster: {"method":"PUT","path":"/organization/{organizationId}/cluster/{clusterId}","answer":"Cluster"},
  deleteCluster: {"method":"DELETE","path":"/organization/{organizationId}/cluster/{clusterId}","answer":null},
  getOrganizationCloudProviderInfo: {"method":"GET","path":"/organization/{organizationId}/cluster/{clusterId}/cloudProviderInfo","answer":"ClusterCloudProviderInfo"},
  specifyClusterCloudProviderInfo: {"method":"POST","path":"/organization/{organizationId}/cluster/{clusterId}/cloudProviderInfo","answer":"ClusterCloudProviderInfo"},
  deployCluster: {"method":"POST","path":"/organization/{organizationId}/cluster/{clusterId}/deploy","answer":"ClusterStatus"},
  stopCluster: {"method":"POST","path":"/organization/{organizationId}/cluster/{clusterId}/stop","answer":"ClusterStatus"},
  getClusterStatus: {"method":"GET","path":"/organization/{organizationId}/cluster/{clusterId}/status","answer":"ClusterStatus"},
  getClusterReadinessStatus: {"method":"GET","path":"/organization/{organizationId}/cluster/{clusterId}/isReady","answer":"ClusterReadinessStatus"},
  getClusterAdvancedSettings: {"method":"GET","path":"/organization/{organizationId}/cluster/{clusterId}/advancedSettings","answer":"ClusterAdvancedSettings"},
  editClusterAdvancedSettings: {"method":"PUT","path":"/organization/{organizationId}/cluster/{clusterId}/advancedSettings","answer":"ClusterAdvancedSettings"},
  getDefaultClusterAdvancedSettings: {"method":"GET","path":"/defaultClusterAdvancedSettings","answer":"ClusterAdvancedSettings"},
  getRoutingTable: {"method":"GET","path":"/organization/{organizationId}/cluster/{clusterId}/routingTable","answer":"ClusterRoutingTable"},
  editRoutingTable: {"method":"PUT","path":"/organization/{organizationId}/cluster/{clusterId}/routingTable","answer":"ClusterRoutingTable"},
  getClusterKubeconfig: {"method":"GET","path":"/organization/{organizationId}/cluster/{clusterId}/kubeconfig","answer":"text","reveals":true},
  editClusterKubeconfig: {"method":"PUT","path":"/organization/{organizationId}/cluster/{clusterId}/kubeconfig","answer":null,"body":"application/x-yaml"},
} as const;

/** The fields that a platform takes and never gives back. */
export const secretFields = ["gcp_credentials","json_credentials","scaleway_secret_key","secret_access_key","secret_key","vsphere_password"] as const;

/** The fields of answers that hold a secret. */
export const secretAnswers = ["json_credentials","secret_key"] as const;
